"""Asks for one or more things, headless, on the same path as the artist in Blender's window.

Without --blend it works on an empty scene; with --select and no --blend, on Blender's own start-up scene and its cube.
"""

import argparse
import dataclasses
from pathlib import Path

from ..asking import background, words
from ..asking.job import EMPTY, START_UP, Job, Step
from ..asking.workflows import AIDS, KINDS
from ..exits import USAGE, Trouble
from ..files import write_json
from ..server import build
from ..setup import addon_parts
from ..setup import blender as blenders
from .options import add_blender, add_json, existing_file, writable_file


def arguments(parser: argparse.ArgumentParser) -> None:
    """The scene, the selection, what is wanted, and where results go."""
    parser.add_argument(
        "instructions", nargs="+", metavar="INSTRUCTION", help="what is wanted, in words; one after the other"
    )
    parser.add_argument("--blend", metavar="IN", help="the .blend to work on; it is only written to if --save names it")
    parser.add_argument(
        "--select", metavar="A,B", action="append", help="names of objects to select before the first instruction"
    )
    parser.add_argument(
        "--image",
        "--picture",
        metavar="FILE",
        action="append",
        default=[],
        help="a PNG or JPEG to go by; may be repeated",
    )
    parser.add_argument(
        "--mask",
        metavar="FILE",
        action="append",
        default=[],
        help="a picture in which the thing is white, or all else see-through: the first belongs to the first --image",
    )
    parser.add_argument("--save", metavar="OUT", help="write the scene here when all instructions are done")
    parser.add_argument("--render", metavar="PNG", help="write a picture of what is visible at the end")
    parser.add_argument(
        "--timeout", metavar="SECONDS", type=_seconds, default=600.0, help="the longest one instruction may take"
    )
    parser.add_argument(
        "--unproven",
        action="store_true",
        help="where no background Blender can be had to try a program first, let it run judged by the gate alone",
    )
    parser.add_argument(
        "--workflow",
        choices=KINDS,
        default="",
        help="ask the language model, whatever rules understand, and give it only this much help: each has the aids"
        " of those before it and one more",
    )
    parser.add_argument(
        "--without",
        metavar="NAME,…",
        type=_aids,
        default=[],
        help=f"ask the language model without some of its aids: {', '.join(AIDS)}",
    )
    plan = parser.add_mutually_exclusive_group()
    plan.add_argument(
        "--plan", action="store_true", help="show the plan of what is new as well: its parts, sizes and numbers"
    )
    plan.add_argument(
        "--only-plan",
        action="store_true",
        help="show the plan and make nothing: the request counts as refused, exit code 3; what needs no plan is refused"
        " as well",
    )
    add_blender(parser)
    add_json(parser)


def run(options: argparse.Namespace) -> int:
    """Asks everything in one Blender; the exit code is that of the first request that did not succeed."""
    job = job_of(options)
    blender = blenders.ensure(options.blender)
    addon_parts.ensure()
    build.ensure()
    done = background.run(blender, job)
    for request in done.report["requests"]:
        print(words.of_request(request, plan=options.plan or options.only_plan))
    if options.json:
        write_json(writable_file(options.json, "--json"), done.report)
    return background.finish(done)


def job_of(options: argparse.Namespace) -> Job:
    """The job that the options describe; a usage error where files are missing or instructions empty."""
    if not all(instruction.strip() for instruction in options.instructions):
        raise Trouble("An instruction is empty.", 'say what is wanted, such as "make a chair".', USAGE)
    images = [str(_picture(image, "--image")) for image in options.image]
    masks = [str(_picture(mask, "--mask")) for mask in options.mask]
    if len(masks) > len(images):
        raise Trouble(
            f"There are {len(masks)} masks for {len(images)} pictures.", "give each --mask an --image.", USAGE
        )
    blend = str(existing_file(options.blend, "--blend")) if options.blend else START_UP if options.select else EMPTY
    steps = [Step(instruction, images, masks) for instruction in options.instructions]
    steps[0] = dataclasses.replace(steps[0], select=options.select)
    return Job(
        blend,
        steps,
        report="",
        timeout=options.timeout,
        save=str(writable_file(options.save, "--save")) if options.save else None,
        render=str(writable_file(options.render, "--render")) if options.render else None,
        unproven=options.unproven,
        workflow=options.workflow,
        without=options.without,
        after_plan="end" if options.only_plan else "make",
    )


def _aids(names: str) -> list[str]:
    aids = [name.strip() for name in names.split(",") if name.strip()]
    unknown = [name for name in aids if name not in AIDS]
    if unknown or not aids:
        raise argparse.ArgumentTypeError(f"{', '.join(unknown) or 'nothing'}: there are {', '.join(AIDS)}")
    return aids


def _picture(path: str, option: str) -> Path:
    found = existing_file(path, option)
    with found.open("rb") as file:
        start = file.read(8)
    if not start.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
        raise Trouble(f"{option} {path} is neither a PNG nor a JPEG.", "convert it first.", USAGE)
    return found


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value <= 86_400:
        raise ValueError(text)
    return value
