"""Makes a Word file for every county as somebody would who has an afternoon: PyYAML, Jinja2 and pandoc.

    python3 script_user.py PROJECT OUTPUT

It reads the same YAML and prints the same clauses, without numbers that Word counts, references that follow, conditions,
law, gaps or checks; what `mou assemble --all --format docx` takes is measured against it.
"""

import pathlib
import re
import subprocess
import sys

import jinja2
import yaml

TEMPLATE = jinja2.Template("""\
# {{ county.name }} County Interagency Protocol

{% for partner in county.partners %}- {{ partner.agency }}
{% endfor %}
{% for part in parts %}
# {{ part.title }}

{% for clause in part.clauses %}
## {{ loop.index }}. {{ clause.title }}

{{ clause.text }}
{% endfor %}{% endfor %}
""")


def load(path):
    return yaml.load(path.read_text(), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def filled(clause, county):
    values = {name: value.get("default", "______") for name, value in (clause.get("values") or {}).items()}
    values.update((county.get("values") or {}).get(clause["clause"]) or {})
    return re.sub(r"\{\{([^}]*)\}\}", lambda place: str(values.get(place[1], place[1])), clause["text"])


def main(project, output):
    output.mkdir(parents=True, exist_ok=True)
    library = load(project / "Clauses/library.yaml")
    clauses = {}
    for path in sorted((project / "Clauses").glob("*/*/*.yaml")):
        if path.parts[-3] != "law":
            clause = load(path)
            clauses[clause["clause"]] = clause
    for path in sorted((project / "Counties").glob("*.yaml")):
        if path.name == "example.yaml" or path.name.endswith(".adopted.yaml"):
            continue
        county = load(path)
        county.setdefault("partners", [])
        parts = [
            {
                "title": part["title"],
                "clauses": [
                    {"title": clauses[name]["title"], "text": filled(clauses[name], county)}
                    for name in part["clauses"]
                    if not clauses[name].get("optional")
                ],
            }
            for part in library["outline"]
        ]
        text = TEMPLATE.render(county=county, parts=parts)
        word = output / f"{path.stem}.docx"
        subprocess.run(["pandoc", "--from", "gfm", "--output", str(word)], input=text.encode(), check=True)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
