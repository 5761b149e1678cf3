"""Turns the JSON-Schema-Test-Suite into one document for the generator, and its tests into lines for the runners.

usage: prepare.py SDIST FOLDER

SDIST is the source distribution of the PyPI package `jsonschema`, which ships the suite. In FOLDER appear

  suite.json      a definition per test schema, each a `$ref` to
  schemas/        the test schemas, which `--ref-root` maps to SCHEMAS
  remotes/        what they refer to, which `--ref-root` maps to REMOTES
  cases.tsv       definition, verdict, what is tested, value: one test a line
"""

import json
import pathlib
import shutil
import sys
import tarfile

SCHEMAS = "https://suite.invalid/"
# The suite's own choice: its schemas name their companions like this.
REMOTES = "http://localhost:1234/"
DRAFT = "draft7"


def main(sdist, folder):
    folder = pathlib.Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    schemas = folder / "schemas"
    schemas.mkdir(parents=True)
    definitions, cases = {}, []
    for name, text in sorted(documents(sdist)):
        kind, _, rest = name.partition("/")
        if kind == "remotes" and is_ours(rest):
            write(folder / name, text)
        # What stands in a folder below is optional.
        if kind == "tests" and rest.startswith(f"{DRAFT}/") and rest.count("/") == 1:
            stem = rest.removeprefix(f"{DRAFT}/").removesuffix(".json")
            for number, group in enumerate(json.loads(text)):
                definition = f"{stem}-{number}"
                write(schemas / f"{definition}.json", json.dumps(group["schema"]))
                definitions[definition] = {"$ref": f"{SCHEMAS}{definition}.json"}
                for test in group["tests"]:
                    verdict = "valid" if test["valid"] else "invalid"
                    label = " ".join(f"{stem}: {group['description']}: {test['description']}".split())
                    cases.append("\t".join([definition, verdict, label, json.dumps(test["data"])]))
    if not cases:
        sys.exit(f"error: `{sdist}` holds no tests of {DRAFT}: pin a version of `jsonschema` that does")
    write(folder / "suite.json", json.dumps({"title": "Suite", "definitions": definitions}))
    write(folder / "cases.tsv", "\n".join(cases) + "\n")
    print(f"{len(definitions)} schemas, {len(cases)} tests")


def documents(sdist):
    """Names below the suite's folder, and texts."""
    with tarfile.open(sdist) as archive:
        for member in archive:
            _, _, name = member.name.partition("/json/")
            if member.isfile() and name.endswith(".json"):
                yield name, archive.extractfile(member).read().decode()


def is_ours(remote):
    """Companions stand in a folder per draft, or beside those folders when every draft uses them."""
    first = remote.split("/")[0]
    return first == DRAFT or not first.startswith(("draft", "v1"))


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


main(*sys.argv[1:])
