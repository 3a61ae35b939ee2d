# runs on: 3.4.1, 4.5.15, 5.0.1
import bpy
from bpy.types import Object, VertexGroup
from collections import defaultdict, deque
from typing import Dict, Iterable, List


def adjacency(obj: Object) -> Dict[int, List[int]]:
    neighbours: Dict[int, List[int]] = defaultdict(list)
    for edge in obj.data.edges:
        a, b = edge.vertices
        neighbours[a].append(b)
        neighbours[b].append(a)
    return neighbours


def steps_from(obj: Object, seeds: Iterable[int]) -> Dict[int, int]:
    """Edges between each vertex and the nearest seed."""
    neighbours = adjacency(obj)
    distance = {seed: 0 for seed in seeds}
    queue = deque(distance)
    while queue:
        here = queue.popleft()
        for there in neighbours[here]:
            if there not in distance:
                distance[there] = distance[here] + 1
                queue.append(there)
    return distance


def gradient_group(obj: Object, name: str, seeds: Iterable[int], reach: int) -> VertexGroup:
    group = obj.vertex_groups.get(name) or obj.vertex_groups.new(name=name)
    for index, steps in steps_from(obj, seeds).items():
        weight = max(0.0, 1.0 - steps / reach)
        if weight > 0:
            group.add([index], weight, "REPLACE")
    return group


def smooth_group(obj: Object, group: VertexGroup, times: int = 3) -> None:
    neighbours = adjacency(obj)
    for _ in range(times):
        weights = {}
        for vertex in obj.data.vertices:
            try:
                own = group.weight(vertex.index)
            except RuntimeError:
                own = 0.0
            around = []
            for other in neighbours[vertex.index]:
                found = [g.weight for g in obj.data.vertices[other].groups if g.group == group.index]
                around.append(found[0] if found else 0.0)
            weights[vertex.index] = 0.5 * own + 0.5 * sum(around) / max(1, len(around))
        for index, weight in weights.items():
            group.add([index], weight, "REPLACE")


def normalize(obj: Object) -> int:
    changed = 0
    for vertex in obj.data.vertices:
        total = sum(element.weight for element in vertex.groups)
        if total > 0 and abs(total - 1.0) > 1e-4:
            for element in vertex.groups:
                element.weight /= total
            changed += 1
    return changed


def weight_colors(obj: Object, group: VertexGroup) -> None:
    mesh = obj.data
    layer = mesh.color_attributes.new("Weights", "FLOAT_COLOR", "POINT")
    for vertex in mesh.vertices:
        weight = next((e.weight for e in vertex.groups if e.group == group.index), 0.0)
        layer.data[vertex.index].color = (weight, 0.2, 1.0 - weight, 1.0)


bpy.ops.mesh.primitive_monkey_add()
monkey = bpy.context.active_object
top = max(monkey.data.vertices, key=lambda v: v.co.z).index
left = max(monkey.data.vertices, key=lambda v: v.co.x).index
right = min(monkey.data.vertices, key=lambda v: v.co.x).index
ears = gradient_group(monkey, "Ears", (left, right), reach=5)
crown = gradient_group(monkey, "Crown", (top,), reach=8)
smooth_group(monkey, crown)
rest = monkey.vertex_groups.new(name="Rest")
loose = [v.index for v in monkey.data.vertices if not any(e.weight > 0.3 for e in v.groups)]
rest.add(loose, 0.5, "ADD")
print("normalized", normalize(monkey), "vertices")
weight_colors(monkey, ears)

inflate = monkey.modifiers.new("Inflate ears", "DISPLACE")
inflate.strength = 0.3
inflate.vertex_group = ears.name
fade = monkey.modifiers.new("Mask", "VERTEX_WEIGHT_EDIT")
fade.vertex_group = crown.name
fade.falloff_type = "SMOOTH"
fade.use_add = True
fade.add_threshold = 0.1
mixed = monkey.modifiers.new("Mix", "VERTEX_WEIGHT_MIX")
mixed.vertex_group_a = crown.name
mixed.vertex_group_b = ears.name
mixed.mix_mode = "MUL"
mixed.mix_set = "AND"
monkey.vertex_groups.active_index = crown.index
monkey.vertex_groups.remove(rest)
for group in monkey.vertex_groups:
    members = [v.index for v in monkey.data.vertices if group.index in {e.group for e in v.groups}]
    print(f"{group.index} {group.name}: {len(members)} vertices", "locked" if group.lock_weight else "")
