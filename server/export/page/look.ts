/** How the page looks, on a screen and on paper. */
export const LOOK = /* css */ `
  :root {
    color-scheme: light;
    --ink: #211c16;
    --ink-2: #4a4339;
    --line: #d8cdbb;
  }
  * {
    box-sizing: border-box;
    margin: 0;
  }
  body {
    background: #f3ede2;
    color: var(--ink);
    font:
      1.0625rem/1.4 "Atkinson Hyperlegible Next",
      system-ui,
      sans-serif;
  }
  main {
    max-inline-size: 54rem;
    margin-inline: auto;
    background: #fffdf8;
    padding: clamp(1.25rem, 6vw, 4rem);
  }
  h1 {
    font-size: 2.125rem;
    line-height: 1.1;
    margin-block-end: 0.5rem;
  }
  .draft {
    display: inline-block;
    border: 2px dashed #857966;
    padding: 0.2rem 0.6rem;
    font-size: 1.0625rem;
    vertical-align: 0.3em;
  }
  section {
    margin-block-start: 2rem;
  }
  h2 {
    font-size: 1.25rem;
    line-height: 1.2;
    margin-block-end: 0.6rem;
    break-after: avoid;
  }
  h2 + .quiet,
  .ends {
    break-after: avoid;
  }
  .worries {
    color: #463b66;
  }
  .safety {
    color: #1b4d40;
  }
  .goals {
    color: #643d08;
  }
  .said {
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .quiet {
    color: var(--ink-2);
    font-size: 0.9375rem;
  }
  .strong {
    font-weight: 700;
  }
  .question {
    border-block: 1.5px solid var(--ink);
    font-size: 1.25rem;
    font-weight: 600;
    padding-block: 0.9rem;
    margin-block-start: 1.25rem;
  }
  ul,
  ol {
    padding-inline-start: 1.4rem;
  }
  li {
    break-inside: avoid;
  }
  .wishes li + li {
    margin-block-start: 0.75rem;
  }
  .wishes > li > .said {
    font-size: 1.125rem;
  }
  .cards {
    list-style: none;
    padding: 0;
  }
  .cards li {
    border-block-start: 1px solid var(--line);
    padding-block: 0.5rem;
  }
  .demands > li {
    border-block-end: 2px solid var(--ink);
    padding-block: 0.5rem;
  }
  .joined {
    list-style: none;
    margin-block-start: 0.25rem;
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 0.75rem;
  }
  .warnings {
    list-style: none;
    padding: 0;
  }
  .warnings li {
    margin-block-end: 0.5rem;
  }
  .piece {
    margin-block: 0.35rem;
    break-inside: avoid;
  }
  .whose {
    font-size: 1.25rem;
    font-weight: 600;
  }
  h3 {
    font-size: 1rem;
    margin-block: 1rem 0.25rem;
    break-after: avoid;
  }
  svg {
    display: block;
    inline-size: 80px;
    block-size: 20px;
    overflow: visible;
  }
  path {
    fill: none;
    stroke: var(--ink-2);
    stroke-width: 1.5;
  }
  circle {
    fill: var(--ink);
  }
  .beside {
    border-inline-start: 2px solid var(--line);
    padding-inline-start: 0.75rem;
    margin-block-start: 0.25rem;
  }
  .ends {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.25rem 0.75rem;
    margin-block: 0.25rem 0.75rem;
  }
  dt {
    font-weight: 700;
  }
  dd {
    margin: 0;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th {
    text-align: start;
    font-size: 0.9375rem;
    font-weight: 600;
    color: var(--ink-2);
    vertical-align: bottom;
  }
  th,
  td {
    padding-block: 0.4rem;
    padding-inline-end: 0.75rem;
    overflow-wrap: break-word;
  }
  td {
    border-block-start: 1px solid var(--line);
    vertical-align: top;
  }
  tr {
    break-inside: avoid;
  }
  .steps th:first-child {
    inline-size: 15%;
  }
  .steps th:nth-child(2) {
    inline-size: 27%;
  }
  .steps th:nth-child(3) {
    inline-size: 22%;
  }
  .steps th:nth-child(5) {
    inline-size: 21%;
  }
  .answers th:first-child {
    inline-size: 38%;
  }
  .people th:first-child,
  .copies th:first-child {
    inline-size: 38%;
  }
  .answers th:nth-child(2),
  .copies th:nth-child(2),
  .scale th:nth-child(2) {
    inline-size: 20%;
  }
  .signatures {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0 1.5rem;
  }
  .signatures li {
    /* Room to sign above the line. */
    margin-block-start: 20mm;
    border-block-start: 1px solid var(--ink);
    padding-block-start: 0.25rem;
    font-size: 0.9375rem;
    color: var(--ink-2);
  }
  footer {
    max-inline-size: 54rem;
    margin-inline: auto;
    padding: 1rem clamp(1.25rem, 6vw, 4rem);
  }
  @media screen and (width < 44rem) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr {
      border-block-start: 1px solid var(--line);
      padding-block: 0.6rem;
    }
    td {
      border: 0;
      padding: 0 0 0.25rem;
    }
    td:empty {
      display: none;
    }
    .history td:nth-child(n + 2):not(:empty) {
      display: inline-block;
      inline-size: 6.75rem;
    }
    td:nth-child(n + 2)::before {
      content: attr(data-head);
      display: block;
      color: var(--ink-2);
      font-size: 0.9375rem;
    }
  }
  @media print {
    body,
    main {
      background: none;
    }
    :root {
      font-size: 9.6pt;
    }
    section {
      margin-block-start: 1.5rem;
    }
    .wishes li + li {
      margin-block-start: 0.4rem;
    }
    th,
    td {
      padding-block: 0.25rem;
    }
    main {
      padding: 0;
      max-inline-size: none;
    }
    footer {
      padding-inline: 0;
      max-inline-size: none;
    }
  }
  @page {
    size: A4;
    margin: 15mm 16mm 16mm;
  }
`
