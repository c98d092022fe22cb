# SPDX-License-Identifier: Apache-2.0
"""The window's sentences, English in the code, Persian in `i18n/fa/`: one `.ts` per room of the desktop.

    python i18n/strings.py refresh [ROOM…]   take new sentences out of the code into the `.ts` files
    python i18n/strings.py check             refuse what is untranslated, unused or ambiguous
    python i18n/strings.py build             compile all into resources/translations/

English says itself what stands in the code; of it only the plural forms are kept, in `i18n/en/plurals.ts`: a
sentence that tells a number takes it as the third argument, `self.tr("{count} files", "", files)`.

A package under `welfare_desk/desktop/` is a room (`desktop/casework/` → `casework.ts`); the modules that
stand directly in `desktop/` share `desktop.ts`. A context (the class that says `tr`, or the name given to
`translate`) belongs to one room. Run it with the Python of `.venv`: Qt's own tools come with PySide6.
"""

from __future__ import annotations

import importlib.util
import io
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "welfare_desk" / "desktop"
SOURCES = ROOT / "i18n" / "fa"
COMPILED = ROOT / "resources" / "translations" / "welfare_desk_fa.qm"
PLURALS = ROOT / "i18n" / "en" / "plurals.ts"
COMPILED_PLURALS = COMPILED.with_name("welfare_desk_en.qm")

_ALIAS = re.compile(r"(\w+) = QCoreApplication\.translate$", re.MULTILINE)
_PLACEHOLDER = re.compile(r"%L?\d+|%n|%L?n|\{[^{}]*\}")


@dataclass(frozen=True)
class Message:
    """One sentence of a `.ts` file; `key` is what Qt looks it up by."""

    key: tuple[str, str, str]
    translations: tuple[str, ...]
    state: str


def tool(name: str) -> str:
    """The path of Qt's `lupdate` or `lrelease` as PySide6 brings it."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6 is not installed here; run `python dev.py setup` and use .venv")
    folder = Path(spec.origin).parent
    return str(folder / (f"{name}.exe" if sys.platform == "win32" else name))


def rooms() -> dict[str, list[Path]]:
    """The code of each room of the desktop, by the name of its `.ts` file."""
    found: dict[str, list[Path]] = {}
    for path in sorted(DESKTOP.rglob("*.py")):
        parts = path.relative_to(DESKTOP).parts
        found.setdefault(parts[0] if len(parts) > 1 else "desktop", []).append(path)
    return found


def _run(command: list[str]) -> list[str]:
    """Run one of Qt's tools; the lines it warns with."""
    done = subprocess.run(
        command, check=True, cwd=ROOT, stderr=subprocess.PIPE, encoding="utf-8", errors="replace"
    )
    return [line.strip() for line in done.stderr.splitlines() if line.strip()]


def update(target: Path, code: list[Path]) -> list[str]:
    """Let lupdate write the sentences of the code into a `.ts`, where translations stay; its warnings."""
    command = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete"]
    command += ["-source-language", "en", "-target-language", "fa", *map(str, code), "-ts", str(target)]
    return _run(command)


def update_plurals(target: Path, code: list[Path]) -> list[str]:
    """Let lupdate write the sentences that tell a number into a `.ts` of English; its warnings."""
    command = [tool("lupdate"), "-silent", "-locations", "none", "-no-obsolete", "-pluralonly"]
    command += ["-source-language", "en", "-target-language", "en", *map(str, code), "-ts", str(target)]
    return _run(command)


def compile_into(target: Path, sources: list[Path]) -> list[str]:
    """Let lrelease make one `.qm` of all the `.ts`; its warnings, as of a sentence that it drops."""
    return _run([tool("lrelease"), "-silent", *map(str, sources), "-qm", str(target)])


def messages(path: Path) -> list[Message]:
    """Every sentence of a `.ts` file (our own file, hence read with the plain XML reader)."""
    found = []
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for entry in context.iter("message"):
            translation = entry.find("translation")
            state = "unfinished" if translation is None else translation.get("type", "finished")
            forms = [] if translation is None else translation.findall("numerusform")
            texts = [form.text or "" for form in forms]
            if not forms and translation is not None:
                texts = [translation.text or ""]
            key = (name, entry.findtext("source", ""), entry.findtext("comment", ""))
            found.append(Message(key, tuple(texts), state))
    return found


def placeholders(text: str) -> list[str]:
    """The parts that are filled in at run time, sorted, so that another order of words is allowed."""
    return sorted(_PLACEHOLDER.findall(text))


def _faults(room: str, message: Message, language: str = "Persian") -> Iterator[str]:
    where = f"{room}.ts: {message.key[0]}: «{message.key[1]}»"
    if message.state != "finished" or not all(text.strip() for text in message.translations):
        yield f"{where} has no finished {language} ({message.state})"
        return
    wanted = placeholders(message.key[1])
    for text in message.translations:
        # A plural form may leave out its number («یک پرونده»), never another placeholder.
        given = placeholders(text)
        if given != wanted and given != [part for part in wanted if part != "%n"]:
            yield f"{where} has other placeholders in {language}: «{text}»"


def _shared(kept: dict[str, list[Message]]) -> list[str]:
    """Contexts that stand in two rooms: of two translations of one sentence only the first would be shown."""
    homes: dict[str, list[str]] = {}
    for room, said in kept.items():
        for context in dict.fromkeys(message.key[0] for message in said):
            homes.setdefault(context, []).append(room)
    return [
        f"{context} is a context of {' and '.join(f'{room}.ts' for room in rooms)}; give one another name"
        for context, rooms in homes.items()
        if len(rooms) > 1
    ]


def _unseen(code: list[Path]) -> Iterator[str]:
    """Where `translate` goes by a name that lupdate does not know: its sentences would stay English."""
    for path in code:
        for alias in _ALIAS.findall(path.read_text("utf-8")):
            if alias != "translate":
                yield f"{path.relative_to(DESKTOP)}: lupdate does not see «{alias}(…)»; call it translate"


def problems() -> list[str]:
    """One sentence for everything that keeps the Persian window from being whole; empty when it is."""
    found: list[str] = []
    known = rooms()
    sources = sorted(SOURCES.glob("*.ts"))
    found += [f"{path.name} belongs to no room" for path in sources if path.stem not in known]
    kept_in = {path.stem: messages(path) for path in sources}
    found += _shared(kept_in)
    with tempfile.TemporaryDirectory() as folder:
        if sources:
            found += compile_into(Path(folder) / "all.qm", sources)
        for room, code in known.items():
            kept = kept_in.get(room, [])
            fresh = Path(folder) / f"{room}.ts"
            found += _unseen(code)
            found += update(fresh, code)
            needed = {message.key for message in messages(fresh)} if fresh.exists() else set()
            have = {message.key for message in kept}
            found += [
                f"{room}.ts: {key[0]}: «{key[1]}» is missing; run refresh" for key in sorted(needed - have)
            ]
            found += [f"{room}.ts: {key[0]}: «{key[1]}» is used nowhere" for key in sorted(have - needed)]
            for message in kept:
                found += _faults(room, message)
    return found


def plural_problems() -> list[str]:
    """One sentence for every English plural that is missing, unused or unfinished."""
    code = [path for paths in rooms().values() for path in paths]
    kept = messages(PLURALS) if PLURALS.exists() else []
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "plurals.ts"
        found = update_plurals(fresh, code)
        needed = {message.key for message in messages(fresh)} if fresh.exists() else set()
    have = {message.key for message in kept}
    found += [f"plurals.ts: {key[0]}: «{key[1]}» is missing; run refresh" for key in sorted(needed - have)]
    found += [f"plurals.ts: {key[0]}: «{key[1]}» is used nowhere" for key in sorted(have - needed)]
    for message in kept:
        found += _faults("plurals", message, "English")
    return found


def refresh(names: list[str]) -> int:
    """Bring the `.ts` files of the rooms named, or of all, up to the code."""
    known = rooms()
    for name in names or list(known):
        if name not in known:
            print(f"there is no room «{name}»; known are {', '.join(known)}", file=sys.stderr)
            return 2
        SOURCES.mkdir(parents=True, exist_ok=True)
        for warning in update(SOURCES / f"{name}.ts", known[name]):
            print(warning, file=sys.stderr)
    PLURALS.parent.mkdir(parents=True, exist_ok=True)
    for warning in update_plurals(PLURALS, [path for code in known.values() for path in code]):
        print(warning, file=sys.stderr)
    return 0


def check() -> int:
    """Print the problems; 1 when there are any."""
    found = [*problems(), *plural_problems()]
    for problem in found:
        print(problem)
    return 1 if found else 0


def build() -> int:
    """Compile the `.ts` of each language into the one `.qm` that the window loads; 1 when Qt warns."""
    warnings: list[str] = []
    for target, folder in ((COMPILED, SOURCES), (COMPILED_PLURALS, PLURALS.parent)):
        sources = sorted(folder.glob("*.ts"))
        if not sources:
            continue
        target.parent.mkdir(parents=True, exist_ok=True)
        fresh = target.with_suffix(".new.qm")
        warnings += compile_into(fresh, sources)
        fresh.replace(target)
    for warning in warnings:
        print(warning, file=sys.stderr)
    return 1 if warnings else 0


def main(arguments: list[str]) -> int:
    """Answer the exit code: 0 well, 1 problems found, 2 wrong usage."""
    match arguments:
        case ["refresh", *names]:
            return refresh(names)
        case ["check"]:
            return check()
        case ["build"]:
            return build()
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # a Windows console knows no Persian
    sys.exit(main(sys.argv[1:]))
