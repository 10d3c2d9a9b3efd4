"""Looks at HTML pages in a real browser and prints every accessibility violation that axe-core finds.

    python3 axe_check.py [--browser /usr/bin/chromium] [--screenshots FOLDER] [--looks light-1280,dark-320] page.html …

Each page is seen light, dark and as printed, 320 and 1280 pixels wide, or only as --looks names. It must also ask for
nothing over the network, say nothing on the console, and not scroll sideways. Ends 1 when anything is wrong.
"""

import argparse
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
LOOKS = {
    "light": {"media": "screen", "color_scheme": "light"},
    "dark": {"media": "screen", "color_scheme": "dark"},
    "print": {"media": "print", "color_scheme": "light"},
}
WIDTHS = [320, 1280]
ALL = ",".join(f"{look}-{width}" for width in WIDTHS for look in LOOKS)


def complaints(browser, path, screenshots, looks):
    """Everything wrong with the page at `path`, one line each."""
    address = path.resolve().as_uri()
    for width in WIDTHS:
        if not any(f"{look}-{width}" in looks for look in LOOKS):
            continue
        page = browser.new_page(viewport={"width": width, "height": 900})
        said = []
        page.on("console", lambda message: said.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"script: {error}"))
        page.on("request", lambda request: said.append(f"fetched {request.url}") if request.url != address else None)
        page.goto(address)
        for look, media in LOOKS.items():
            if f"{look}-{width}" not in looks:
                continue
            page.emulate_media(**media)
            if screenshots:
                page.screenshot(path=screenshots / f"{path.stem}-{look}-{width}.png")
            if look != "print" and page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
                said.append("scrolls sideways")
            # Paper has no pointer, so that its links may stand closer than fingers need.
            rules = {"target-size": {"enabled": look != "print"}}
            results = Axe().run(page, options={"runOnly": {"type": "tag", "values": RULES}, "rules": rules})
            for violation in results.response["violations"]:
                for node in violation["nodes"]:
                    reasons = "; ".join(check["message"] for check in node["any"] + node["all"] + node["none"])
                    said.append(f"{violation['id']}: {' '.join(map(str, node['target']))}: {reasons}")
            for line in said:
                yield f"{path.name}, {look}, {width} px: {line}"
            said.clear()
        page.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--screenshots", type=pathlib.Path)
    parser.add_argument("--looks", default=ALL.split(","), type=lambda names: names.split(","))
    parser.add_argument("pages", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    unknown = set(arguments.looks) - set(ALL.split(","))
    if unknown:
        parser.error(f"--looks knows {ALL}, not {', '.join(sorted(unknown))}")
    if arguments.screenshots:
        arguments.screenshots.mkdir(parents=True, exist_ok=True)
    found = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=["--no-sandbox"])
        for path in arguments.pages:
            for line in complaints(browser, path, arguments.screenshots, arguments.looks):
                print(line)
                found += 1
        browser.close()
    print(f"{found} complaints about {len(arguments.pages)} pages, {len(arguments.looks)} looks each")
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
