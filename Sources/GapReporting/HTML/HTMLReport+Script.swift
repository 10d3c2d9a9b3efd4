extension HTMLReport {
  /// Says how many findings a filter shows, and puts a button beside each fix line that copies it.
  ///
  /// It holds no `<` and no `&`, reads no data but the page's own, and nothing depends on it.
  static let script = """

    (function () {
      "use strict";
      var findings = Array.from(document.querySelectorAll(".finding"));
      var shown = document.getElementById("_shown");
      document.addEventListener("change", function () {
        var count = findings.filter(function (finding) { return finding.offsetParent !== null; }).length;
        shown.textContent = count + " of " + findings.length + " findings shown.";
      });
      if (!navigator.clipboard) { return; }
      document.querySelectorAll(".fix code").forEach(function (line) {
        var button = document.createElement("button");
        button.type = "button";
        button.className = "copy";
        button.textContent = "Copy";
        button.setAttribute("aria-label", "Copy: " + line.textContent);
        button.addEventListener("click", function () {
          navigator.clipboard.writeText(line.textContent).then(function () {
            button.textContent = "Copied";
          });
        });
        line.after(" ", button);
      });
    }());

    """
}
