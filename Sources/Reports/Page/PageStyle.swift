/// How a page looks: on a screen in light and dark, on a phone, and on paper. Colours of data are those of Okabe & Ito.
let pageStyle: StaticString = """

  :root {
    color-scheme: light dark;
    --page: #f5f6f8; --card: #ffffff; --ink: #17191d; --quiet: #5a616c; --faint: #dfe3e8; --edge: #e4e7ec; --accent: #00598c;
    --stripe: #f8f9fb; --hatch: rgba(255, 255, 255, .62); --shadow: 0 1px 2px rgba(20, 25, 35, .05);
  }
  .c0 { --c: #0072b2 } .c1 { --c: #d55e00 } .c2 { --c: #009e73 } .c3 { --c: #cc79a7 } .c4 { --c: #e69f00 } .c5 { --c: #56b4e9 }
  .c6 { --c: #22252b }
  @media (prefers-color-scheme: dark) {
    :root {
      --page: #111317; --card: #191c21; --ink: #e9ebef; --quiet: #a0a7b3; --faint: #2d323a; --edge: #2a2f37; --accent: #7cc4f0;
      --stripe: #1d2026; --hatch: rgba(0, 0, 0, .45); --shadow: none;
    }
    .c0 { --c: #3591d0 } .c1 { --c: #e8702a } .c2 { --c: #1fb58a } .c6 { --c: #e9ebef }
  }
  * { box-sizing: border-box }
  html { background: var(--page); -webkit-text-size-adjust: 100% }
  body {
    margin: 0; color: var(--ink); background: var(--page);
    font: 16px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  }
  main { max-width: 1320px; margin: 0 auto; padding: 40px 24px 64px }
  .kicker { margin: 0 0 4px; color: var(--quiet); font-size: 14px; overflow-wrap: anywhere }
  h1 { margin: 0; font-size: 32px; line-height: 1.2; letter-spacing: -.015em; overflow-wrap: anywhere }
  h2 { margin: 48px 0 14px; font-size: 21px; letter-spacing: -.01em }
  h3 { margin: 0 0 10px; font-size: 16px }
  p, li, dd, summary, figcaption { overflow-wrap: anywhere }
  .summary { margin-top: 24px; padding: 22px 26px; background: var(--card); border: 1px solid var(--edge); border-left: 4px solid var(--accent);
    border-radius: 8px; box-shadow: var(--shadow) }
  .headline { margin: 0; font-size: 19px; line-height: 1.45 }
  .summary ul { margin: 14px 0 0; padding-left: 20px }
  .summary li { margin: 5px 0 }
  .note { margin: 10px 0 0; color: var(--quiet); font-size: 14px; max-width: 100ch }

  .charts { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 20px }
  figure { margin: 0; padding: 18px 20px 16px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px;
    box-shadow: var(--shadow); break-inside: avoid }
  figcaption { margin-top: 8px; color: var(--quiet); font-size: 13.5px; line-height: 1.45 }
  .chart svg { display: block; width: 100%; height: auto }
  .hidden { position: absolute; width: 0; height: 0 }
  svg text { font-size: 13px; fill: var(--ink) }
  svg .tick, svg .label, svg .quiet { fill: var(--quiet) }
  svg .value { font-variant-numeric: tabular-nums }
  .grid { stroke: var(--faint); stroke-width: 1 }
  .axis { stroke: var(--quiet); stroke-width: 1 }
  .leader { stroke: var(--quiet); stroke-width: .7; opacity: .7 }
  .level { stroke: var(--quiet); stroke-width: 1.2; stroke-dasharray: 3 4 }
  .thick { fill: none; stroke: var(--c); stroke-width: 2.4; stroke-linejoin: round }
  .thin { fill: none; stroke: var(--c); stroke-width: .8; opacity: .38; stroke-linejoin: round }
  .error { stroke: var(--c); stroke-width: 1.6 }
  .m { fill: var(--c); stroke: var(--card); stroke-width: 1.2 }
  .ring { fill: none; stroke: var(--ink); stroke-width: 1.4 }
  .area { fill: var(--c) }
  .texture { fill: none }
  .t1 { fill: url(#hatch1) } .t2 { fill: url(#hatch2) } .t3 { fill: url(#hatch3) } .t4 { fill: url(#hatch4) }
  .hatch { fill: none; stroke: var(--hatch); stroke-width: 1.3 }
  .dot { fill: var(--hatch) }

  .scroll { overflow-x: auto; background: var(--card); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow) }
  .scroll:focus-visible, button:focus-visible, summary:focus-visible { outline: 2px solid var(--accent); outline-offset: 1px }
  table { width: 100%; border-collapse: separate; border-spacing: 0; font-size: 13.5px }
  th, td { padding: 8px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--edge) }
  tbody tr:last-child > * { border-bottom: 0 }
  tbody tr:nth-child(even) > * { background: var(--stripe) }
  thead th { color: var(--quiet); font-weight: 600; font-size: 13px; line-height: 1.3; vertical-align: bottom; background: var(--card);
    border-bottom: 1.5px solid var(--faint) }
  td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
  th.n, th.n button { text-align: right }
  tbody th { font-weight: 600; min-width: 172px; max-width: 300px; overflow-wrap: anywhere }
  tbody th, thead th:first-child { position: sticky; left: 0; background: var(--card); z-index: 1 }
  .why { display: block; max-width: min(100ch, calc(100vw - 230px)); color: var(--quiet); overflow-wrap: anywhere }
  .remark { display: block; margin-top: 2px; color: var(--quiet); font-weight: 400; font-size: 13px; line-height: 1.35 }
  .kind { color: var(--quiet); font-weight: 400; font-size: 13px }
  .key { display: inline-block; width: 14px; height: 14px; margin-right: 7px; vertical-align: -2px }
  th button { all: unset; cursor: default; display: inline-block }
  .js th button { cursor: pointer }
  .js th button:hover { color: var(--ink) }
  .js th[aria-sort] button::after { content: "\\2195"; margin-left: 4px; opacity: .4; font-weight: 400 }
  .js th[aria-sort="ascending"] button::after { content: "\\2191"; opacity: 1 }
  .js th[aria-sort="descending"] button::after { content: "\\2193"; opacity: 1 }

  .facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(250px, 1fr)); gap: 14px 28px; margin: 0; padding: 20px 24px;
    background: var(--card); border: 1px solid var(--edge); border-radius: 8px; box-shadow: var(--shadow) }
  dt { color: var(--quiet); font-size: 13px }
  dd { margin: 0 }
  details { background: var(--card); border: 1px solid var(--edge); border-radius: 8px; margin-bottom: 8px }
  summary { padding: 10px 16px; cursor: pointer; font-weight: 600 }
  details > div { padding: 2px 16px 16px }
  details h3 { margin: 14px 0 6px; font-size: 14px }
  table.settings { width: auto; font-size: 13.5px }
  table.settings td { padding: 3px 24px 3px 0; border: 0; background: none; overflow-wrap: anywhere }
  table.settings th { padding: 3px 24px 3px 0; position: static }
  .row { margin: 0 0 14px; padding: 14px 18px; background: var(--card); border: 1px solid var(--edge); border-radius: 8px }
  .facts + h3, .scroll + h3 { margin-top: 24px }
  .note + .row { margin-top: 14px }
  .row p { margin: 0 0 8px; color: var(--quiet); font-size: 13.5px }
  .row pre { margin: 0; font: 13.5px/1.6 ui-monospace, "DejaVu Sans Mono", "Liberation Mono", monospace; white-space: pre-wrap;
    overflow-wrap: anywhere }
  .row pre + pre { margin-top: 10px; padding-top: 8px; border-top: 1px solid var(--edge); color: var(--quiet); font-size: 12px }
  mark { color: inherit; padding-bottom: 1px; background: color-mix(in srgb, #009e73 24%, transparent); border-bottom: 1px solid #009e73 }
  footer { margin-top: 48px; color: var(--quiet); font-size: 13.5px }

  @media (max-width: 820px) {
    main { padding: 22px 14px 40px }
    h1 { font-size: 26px }
    h2 { margin-top: 36px }
    .charts { grid-template-columns: minmax(0, 1fr) }
    .summary { padding: 16px 18px }
    .headline { font-size: 17px }
    figure { padding: 14px 12px }
    tbody th { max-width: 180px; min-width: 154px }
  }
  @media (max-width: 480px) {
    svg text { font-size: 15px }
  }
  @media print {
    :root {
      --page: #fff; --card: #fff; --ink: #000; --quiet: #444; --faint: #ccc; --edge: #ccc; --accent: #00598c; --stripe: #fff;
      --hatch: rgba(255, 255, 255, .62); --shadow: none;
    }
    .c0 { --c: #0072b2 } .c1 { --c: #d55e00 } .c2 { --c: #009e73 } .c6 { --c: #000 }
    @page { size: A4 landscape; margin: 12mm }
    * { print-color-adjust: exact; -webkit-print-color-adjust: exact }
    body { font-size: 11pt }
    main { max-width: none; padding: 0 }
    .scroll { overflow: visible }
    table { font-size: 8.5pt }
    thead th { font-size: 8pt }
    th, td { padding: 4px 5px }
    tbody th, thead th:first-child { position: static }
    .charts { display: block }
    figure { display: inline-block; width: 41%; margin: 0 .5% 10px; padding: 10px 12px; vertical-align: top }
    figcaption { font-size: 8pt }
    tr, figure, .summary, .facts { break-inside: avoid }
    .why { max-width: none }
    h2, h3 { break-after: avoid }
    .js th[aria-sort] button::after { content: "" }
    #settings { columns: 2; column-gap: 14px }
    #settings h2 { column-span: all }
    #settings table { font-size: 6.5pt }
    #settings th, #settings td { white-space: normal; min-width: 0 }
    details::details-content { content-visibility: visible; block-size: auto }
  }

  """
