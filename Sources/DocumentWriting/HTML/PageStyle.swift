/// The styles of pages; no address stands in them, so that nothing is fetched.
package enum PageStyle {
  /// Colors, type and parts that every page shares. Contrast is at least 4.5 to 1 in both schemes.
  package static let common = #"""

    :root {
      --paper: #ffffff; --ink: #1c2127; --muted: #4d5762; --line: #b4bdc7; --soft: #f2f4f6; --link: #0b4a8f;
      --accent: #1f4e79; --blank-ink: #5c1a00; --blank-paper: #fff1cf; --blank-line: #a34700;
      --good: #0a5c2b; --bad: #9b1c1c; --wait: #7a4b00; --aside: #4d5762;
    }
    @media screen and (prefers-color-scheme: dark) {
      :root {
        --paper: #15191e; --ink: #e5e8ec; --muted: #b0b9c3; --line: #55606c; --soft: #1f252c; --link: #93c4ff;
        --accent: #a8cdf5; --blank-ink: #ffe2b8; --blank-paper: #3d2608; --blank-line: #f0a04b;
        --good: #7fd69b; --bad: #ff9d94; --wait: #f5c26b; --aside: #b0b9c3;
      }
    }
    *, *::before, *::after { box-sizing: border-box; }
    html { background-color: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
    body { margin: 0; font-family: "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif; line-height: 1.5;
      overflow-wrap: break-word; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; color: var(--accent); margin: 1.6em 0 0.5em; text-wrap: balance; }
    h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; } h4, h5, h6 { font-size: 1.05rem; }
    p, ul, ol, dl { margin: 0 0 0.75em; }
    li { margin-bottom: 0.3em; }
    a { color: var(--link); text-underline-offset: 0.15em; }
    a:focus-visible, [tabindex]:focus-visible, input:focus-visible, button:focus-visible, summary:focus-visible {
      outline: 3px solid var(--link); outline-offset: 2px; }
    main:focus, main:focus-visible { outline: none; }
    :target > .heading, :target > h2, :target > h3, article:target, details:target {
      outline: 3px solid var(--blank-line); outline-offset: 4px; }
    code, .id { font-family: "Liberation Mono", Consolas, Menlo, "DejaVu Sans Mono", monospace; font-size: 0.9em; }
    .spoken { position: absolute; width: 1px; height: 1px; margin: -1px; padding: 0; overflow: hidden;
      clip-path: inset(50%); white-space: nowrap; }
    .skip { position: absolute; left: 0.5rem; top: -6rem; z-index: 2; padding: 0.75rem 1rem; background-color: var(--paper);
      border: 2px solid; border-color: var(--link); }
    .skip:focus { top: 0.5rem; }
    .scroll { position: relative; overflow-x: auto; margin: 0 0 1.25em; }
    table { border-collapse: collapse; width: 100%; font-size: 0.94rem; line-height: 1.4; }
    caption { text-align: left; font-weight: bold; padding: 0.3em 0; }
    th, td { border: 1px solid; border-color: var(--line); padding: 0.4em 0.6em; text-align: left; vertical-align: top; }
    thead th { background-color: var(--soft); }
    .blank { color: var(--blank-ink); background-color: var(--blank-paper); border: 2px solid; border-color: var(--blank-line);
      padding: 0 0.25em; font-weight: bold; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
    .notice, .remark { border: 1px solid; border-color: var(--line); border-left: 0.4rem solid; border-left-color: var(--accent); background-color: var(--soft);
      padding: 0.75rem 1rem; margin: 0 0 1.25em; }
    .notice > :last-child, .notice ul:last-child { margin-bottom: 0; }
    .notice-title { font-weight: bold; margin-bottom: 0.35em; }
    ins { color: var(--good); font-style: italic; text-decoration: underline; }
    del { color: var(--bad); text-decoration: line-through; }
    ins.moved, del.moved { text-decoration-style: double; }
    ins.whole, del.whole { display: block; border-left: 0.25rem solid; padding-left: 0.75rem; }
    li > ins.whole, li > del.whole { padding-left: 0.35rem; }
    footer { color: var(--muted); border-top: 1px solid; border-top-color: var(--line); font-size: 0.9rem; }
    """#

  /// How a protocol looks on a screen and what is the same on paper.
  static let document = #"""

    main { font-family: "Liberation Serif", "Times New Roman", Georgia, "DejaVu Serif", serif; font-size: 1.1rem; }
    main h2, main h3, main h4, main h5, main h6, main table, main .wording, main .remark, .notice, .flow, .signature {
      font-family: "Liberation Sans", Arial, Helvetica, "DejaVu Sans", sans-serif; }
    main .notice, main .flow, main .signature, main .remark { font-size: 0.95rem; }
    main h2 { border-bottom: 2px solid; border-bottom-color: var(--accent); padding-bottom: 0.2em; }
    .number { font-variant-numeric: tabular-nums; margin-right: 0.35em; }
    .status { display: inline-block; border: 2px solid currentColor; padding: 0.1em 0.7em; font-weight: bold;
      text-transform: uppercase; letter-spacing: 0.08em; }
    .status.draft { color: var(--blank-ink); background-color: var(--blank-paper); border-color: var(--blank-line); }
    .basis div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
    .basis dt { min-width: 9rem; color: var(--muted); }
    .basis dd { margin: 0; flex: 1 1 14rem; }
    .wording { color: var(--muted); font-size: 0.82rem; margin-bottom: 0.6em; }
    .wording .id { border-left: 1px solid; border-left-color: var(--line); margin-left: 0.4em; padding-left: 0.6em; }
    .w1 { width: 5%; } .w2 { width: 10%; } .w3 { width: 15%; } .w4 { width: 20%; } .w5 { width: 25%; }
    .w6 { width: 30%; } .w7 { width: 35%; } .w8 { width: 40%; } .w9 { width: 45%; } .w10 { width: 50%; }
    .w11 { width: 55%; } .w12 { width: 60%; } .w13 { width: 65%; } .w14 { width: 70%; } .w15 { width: 75%; }
    .w16 { width: 80%; } .w17 { width: 85%; } .w18 { width: 90%; } .w19 { width: 95%; } .w20 { width: 100%; }
    .contents ol { list-style: none; margin: 0; padding: 0; }
    .contents li { margin: 0; }
    .signature { border: 1px solid; border-color: var(--line); padding: 1rem 1.25rem; margin: 0 0 1.25em; }
    .signature .kind { display: block; color: var(--muted); font-size: 0.85em; text-transform: uppercase;
      letter-spacing: 0.06em; }
    .signature .line { display: inline-block; width: 57%; margin: 2.6em 0 0; vertical-align: top;
      border-top: 1px solid currentColor; padding-top: 0.2em; font-size: 0.85em; }
    .signature .short { width: 38%; margin-left: 5%; }
    .flow { border: 1px solid; border-color: var(--line); padding: 1rem 1.25rem; margin: 0 0 1.25em; }
    .flow-title { font-weight: bold; }
    .flow ol { list-style: none; padding: 0; margin: 0 0 1em; }
    .flow li { border: 2px solid; border-color: var(--accent); border-radius: 0.4rem; background-color: var(--soft); padding: 0.6rem 0.9rem;
      margin: 0 0 2.1rem; position: relative; }
    .flow li p { margin: 0 0 0.2em; }
    .flow li:not(:last-child)::after { content: "\2193"; position: absolute; left: 1.5rem; bottom: -2rem;
      font-size: 1.5rem; line-height: 1.7rem; color: var(--accent); }
    .flow li:last-child { margin-bottom: 0; }
    .step { font-weight: bold; }
    @media screen {
      header.cover, nav.contents, main, footer { padding: 1rem clamp(1rem, 4vw, 3rem); }
      header.cover { background-color: var(--soft); border-bottom: 1px solid; border-bottom-color: var(--line); }
      .cover h1 { margin: 0.2em 0 0.5em; }
      .county { font-size: 1.15rem; margin: 0; color: var(--muted); }
      main > section, .cover > * { max-width: 50rem; }
      .contents h2 { margin-top: 0; }
      .contents a { display: block; padding: 0.65rem 0.25rem; min-height: 44px; text-decoration: none;
        border-bottom: 1px solid; border-bottom-color: var(--line); }
      .contents a:hover { text-decoration: underline; }
      .contents ol ol { display: none; }
      .heading { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 0.5rem; margin: 1.6em 0 0.5em; }
      .heading h3, .heading h4, .heading h5, .heading h6 { margin: 0; flex: 0 1 auto; }
      .permalink { display: inline-block; min-width: 2.75rem; padding: 0.35rem 0.5rem; text-align: center;
        text-decoration: none; color: var(--muted); font-family: "Liberation Sans", Arial, sans-serif; }
      .permalink:hover { text-decoration: underline; }
      .clause, .part, .section { scroll-margin-top: 1rem; }
    }
    @media screen and (max-width: 48rem) {
      .scroll table.columns-3 { min-width: 34rem; } .scroll table.columns-4 { min-width: 42rem; }
      .scroll table.columns-5 { min-width: 50rem; } .scroll table.columns-6 { min-width: 58rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; }
    }
    @media screen and (min-width: 64rem) {
      body { display: grid; grid-template-columns: 21rem minmax(0, 1fr); }
      header.cover, footer { grid-column: 1 / -1; }
      nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
        border-right: 1px solid; border-right-color: var(--line); padding: 1rem; font-size: 0.92rem; }
      .contents ol ol { display: block; margin-left: 0.9rem; }
      .contents a { min-height: 28px; padding: 0.3rem 0.25rem; border-bottom: 0; }
      .contents > ol > li > a { font-weight: bold; margin-top: 0.4rem; }
    }
    """#

  /// Paper: running heads, page numbers in the contents, and nothing torn that belongs together.
  ///
  /// Browsers take what they know of it; WeasyPrint knows all.
  static func print(on paper: HTMLWriter.Paper) -> String {
    #"""

    @page {
      size: \#(paper.rawValue); margin: 1in 1in 0.9in;
      @top-left { content: string(title); font: 8.5pt "Liberation Sans", Arial, sans-serif; color: #4d5762; }
      @top-right { content: string(part); font: 8.5pt "Liberation Sans", Arial, sans-serif; color: #4d5762; }
      @bottom-left { content: string(status) ", as of " string(as-of) ", clause library " string(edition);
        font: 8.5pt "Liberation Sans", Arial, sans-serif; color: #4d5762; }
      @bottom-right { content: "Page " counter(page) " of " counter(pages);
        font: 8.5pt "Liberation Sans", Arial, sans-serif; color: #4d5762; }
    }
    @page :first { @top-left { content: none; } @top-right { content: none; } }
    @media print {
      html { font-size: 10.5pt; }
      body { line-height: 1.4; }
      main { font-size: 11pt; hyphens: auto; }
      main table, main h2, main h3, .contents { hyphens: manual; }
      .skip, .permalink, .spoken, footer { display: none; }
      .cover { padding-top: 1in; }
      .county { font-size: 14pt; margin: 0; }
      .cover h1 { font-size: 24pt; margin: 0.3em 0 1em; }
      h1 { string-set: title content(); }
      .status { string-set: status content(); }
      .basis { margin-top: 2em; }
      .basis div { display: block; }
      .basis dt, .basis dd { display: inline; }
      .basis dt::after { content: ": "; }
      .as-of { string-set: as-of content(); }
      .edition { string-set: edition content(); }
      .cover { break-after: page; }
      .contents { break-after: page; }
      .contents h2 { margin-top: 0; }
      .contents a { display: block; color: inherit; text-decoration: none; }
      .contents a::after { content: leader(".") target-counter(attr(href), page); }
      .contents ol ol { margin-left: 1.5em; }
      .contents ol > li > a { font-weight: bold; margin-top: 0.35em; }
      .contents ol ol > li > a { font-weight: normal; margin-top: 0; }
      main h2 { string-set: part content(); font-size: 16pt; }
      main h3 { font-size: 12.5pt; } main h4, main h5, main h6 { font-size: 11pt; }
      main .heading { margin: 1.3em 0 0.4em; }
      main .heading h3, main .heading h4 { margin: 0; }
      h1, h2, h3, h4, h5, h6, .heading, .wording, caption, .remark, .flow-title { break-after: avoid; break-inside: avoid; }
      main p, main li { orphans: 3; widows: 3; }
      .scroll { overflow: visible; }
      th, td, .notice, .remark, .signature, .flow { border-color: #b4bdc7; }
      .notice, .remark { border-left-color: #1f4e79; }
      .flow li { border-color: #1f4e79; }
      table { font-size: 9pt; table-layout: fixed; }
      .blank { hyphens: manual; }
      tr, .signature, .flow li, .remark { break-inside: avoid; }
      thead { display: table-header-group; }
      main > .notice + .part { break-before: page; }
      .appendices .clause { break-before: page; }
      .appendices h2 { break-after: avoid; }
      .appendices > .clause:nth-of-type(1), .appendices > h2 + .clause { break-before: auto; }
      main a { color: inherit; text-decoration: none; }
      ins { color: inherit; font-style: italic; text-decoration: none; }
      del { color: inherit; text-decoration: line-through; }
      ins.whole, del.whole { border-left: 0; padding-left: 0; }
    }

    """#
  }
}
