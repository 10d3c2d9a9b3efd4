internal import DocumentWriting

extension PageStyle {
  /// How a gap report looks; its states have shapes and words, and colors only besides.
  static let report = #"""

    header.cover, nav.contents, main, footer { padding: 1rem clamp(1rem, 3vw, 2.5rem); }
    header.cover { background-color: var(--soft); border-bottom: 1px solid var(--line); }
    .cover h1 { margin: 0.2em 0 0.4em; }
    .county { margin: 0; color: var(--muted); }
    .caution { border-left: 0.4rem solid var(--wait); padding-left: 0.75rem; }
    main h2 { border-bottom: 2px solid var(--accent); padding-bottom: 0.2em; }
    .contents h2 { margin-top: 0; }
    .contents ol { list-style: none; margin: 0; padding: 0; }
    .contents ol ol { margin-left: 1rem; }
    .contents li { margin: 0; }
    .contents a { display: block; min-height: 44px; padding: 0.6rem 0.25rem; text-decoration: none; }
    .contents a:hover { text-decoration: underline; }
    .line, .cite { color: var(--muted); font-size: 0.9rem; }
    .state { white-space: nowrap; font-weight: bold; }
    .is-met > .state, .state.is-met, td.is-met { color: var(--good); }
    .state.is-missing, .state.is-conflicting, td.is-missing { color: var(--bad); }
    .state.is-undecided, .state.is-incomplete, td.is-undecided { color: var(--wait); }
    .state.is-elsewhere, .state.is-excused, .state.is-not-applicable { color: var(--aside); }
    .tiles { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
    .tiles li { margin: 0; }
    .tile { display: block; border: 1px solid var(--line); padding: 0.6rem 1rem; min-height: 44px;
      text-decoration: none; color: inherit; }
    .tile:hover { border-color: currentColor; }
    .tile .count { font-size: 1.5rem; font-weight: bold; margin-right: 0.25rem; }
    .figure { text-align: right; font-variant-numeric: tabular-nums; }
    .papers tbody th::first-letter, .matrix thead th::first-letter { text-transform: uppercase; }
    .matrix { width: auto; } .matrix th, .matrix td { min-width: 7.5rem; } .matrix td:nth-child(2) { min-width: 13rem; }
    .matrix tbody th { position: sticky; left: 0; background-color: var(--paper); }
    .filters { border: 1px solid var(--line); background-color: var(--soft); padding: 0.75rem 1rem; }
    .filters fieldset { border: 0; padding: 0; margin: 0 0 0.75rem; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
    .filters legend { font-weight: bold; padding: 0; margin-bottom: 0.25rem; }
    .filters label { display: inline-flex; align-items: center; gap: 0.4rem; min-height: 44px; cursor: pointer; }
    .filters input { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--link); }
    .filters p { margin: 0; }
    summary { min-height: 44px; padding: 0.6rem 0; cursor: pointer; }
    .links { columns: 22rem; padding-left: 1.25rem; }
    .links li { break-inside: avoid; margin: 0; padding: 0.25rem 0; }
    .links a { display: inline-block; min-height: 24px; }
    .finding { border: 1px solid var(--line); border-left: 0.4rem solid var(--line); padding: 0.75rem 1rem;
      margin: 0 0 1rem; scroll-margin-top: 1rem; }
    .finding.is-missing, .finding.is-conflicting { border-left-color: var(--bad); border-left-style: solid; }
    .finding.is-undecided, .finding.is-incomplete { border-left-color: var(--wait); border-left-style: dashed; }
    .finding.is-met { border-left-color: var(--good); border-left-style: double; }
    .finding h4 { margin: 0 0 0.2em; color: var(--ink); }
    .finding .line { margin-bottom: 0.6em; }
    .permalink { display: inline-block; min-height: 24px; }
    .sides { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 0.75rem 1.5rem;
      margin-bottom: 0.75rem; }
    .side { border-top: 1px solid var(--line); padding-top: 0.4rem; }
    .side p { margin-bottom: 0.35em; }
    .label { font-weight: bold; font-size: 0.85rem; text-transform: uppercase; letter-spacing: 0.05em; color: var(--muted); }
    blockquote { margin: 0 0 0.5em; padding-left: 0.75rem; border-left: 2px solid var(--line); }
    .cite a { display: inline-block; min-height: 24px; }
    .rest { margin: 0; display: grid; gap: 0.3rem; }
    .rest div { display: flex; flex-wrap: wrap; gap: 0 0.75rem; }
    .rest dt { flex: 0 0 5.5rem; font-weight: bold; }
    .rest dd { flex: 1 1 15rem; margin: 0; min-width: 0; }
    .rest ul { margin: 0; padding-left: 1.1rem; }
    .rest li { margin: 0; }
    .fix code { display: inline-block; background-color: var(--soft); border: 1px solid var(--line); padding: 0.2rem 0.5rem;
      user-select: all; overflow-wrap: anywhere; }
    .copy { min-height: 32px; padding: 0.2rem 0.75rem; font: inherit; font-size: 0.85rem; color: var(--link);
      background-color: var(--paper); border: 1px solid currentColor; cursor: pointer; }
    @media (max-width: 48rem) {
      .scroll table.columns-4 { min-width: 42rem; }
      h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; }
      .contents ol ol { display: none; }
    }
    @media screen and (min-width: 72rem) {
      body { display: grid; grid-template-columns: 19rem minmax(0, 1fr); }
      header.cover, footer { grid-column: 1 / -1; }
      nav.contents { position: sticky; top: 0; align-self: start; max-height: 100vh; overflow-y: auto;
        border-right: 1px solid var(--line); font-size: 0.92rem; }
      .contents a { min-height: 28px; padding: 0.3rem 0.25rem; }
      main { max-width: 80rem; }
    }
    @page { size: letter; margin: 0.75in; @bottom-right { content: "Page " counter(page) " of " counter(pages); } }
    @media print {
      html { font-size: 9.5pt; }
      .skip, .filters, details, #_index, .contents, .permalink, .copy { display: none; }
      .scroll { overflow: visible; }
      h2, h3, h4, .line, .label, caption { break-after: avoid; }
      tr, .side, .rest div { break-inside: avoid; }
      thead { display: table-header-group; }
      #_teams { break-before: page; }
      .matrix { width: 100%; table-layout: fixed; font-size: 8.5pt; }
      .matrix th, .matrix td, .matrix td:nth-child(2) { min-width: 0; padding: 0.2rem; overflow-wrap: break-word; }
      .matrix thead th, .matrix tbody th, .matrix .cite { font-size: 7.5pt; }
      .matrix thead th:nth-child(2) { width: 18%; }
      a { color: inherit; text-decoration: none; }
    }
    """#
}
