import type { ReactNode } from "react"

/**
 * The signs, drawn in a box of 24 by 24. One dot tells it: in the rain, under a roof, at the top of
 * the stairs.
 */
export const DRAWINGS = {
  worries: (
    <>
      <path d="M7.2 2.5L5.4 7.5M13.2 2.5l-1.8 5M19.2 2.5l-1.8 5M4.6 13.5l-1.5 4.2M21.3 13.5l-1.5 4.2" />
      <circle className="dot" cx="12" cy="16.4" r="3.4" />
    </>
  ),
  safety: (
    <>
      <path d="M3 21v-8.2a9 9 0 0 1 18 0V21" />
      <circle className="dot" cx="12" cy="16.4" r="3.4" />
    </>
  ),
  goals: (
    <>
      <path d="M2 21.5h6.2v-4.8h6V11.9H22" />
      <circle className="dot" cx="18.2" cy="6.4" r="3.4" />
    </>
  ),
  goal: (
    <>
      <circle cx="12" cy="12" r="9" />
      <circle className="dot" cx="12" cy="12" r="3.4" />
    </>
  ),
  /** Two that became one. */
  join: (
    <>
      <circle cx="8.6" cy="12" r="6.4" />
      <circle cx="15.4" cy="12" r="6.4" />
      <circle className="dot" cx="12" cy="12" r="2" />
    </>
  ),
  step: (
    <>
      <path d="M2 20.5h7v-7h13" />
      <circle className="dot" cx="15.6" cy="7.6" r="3.4" />
    </>
  ),
  demand: (
    <>
      <circle className="dot" cx="12" cy="10.6" r="3.4" />
      <path strokeWidth="4" d="M3 19h18" />
    </>
  ),
  table: (
    <>
      <path strokeWidth="2.3" d="M1.8 13.8h20.4M5.6 13.8v6.7M18.4 13.8v6.7" />
      <circle className="dot" cx="5.6" cy="7.8" r="3.2" />
      <circle className="dot" cx="18.4" cy="7.8" r="3.2" />
      <circle className="dot" cx="12" cy="9.2" r="2.2" />
    </>
  ),
  close: <path d="M6 6l12 12M18 6L6 18" />,
  back: <path d="M15 5l-7 7 7 7" />,
  dots: (
    <>
      <circle className="dot" cx="5" cy="12" r="2" />
      <circle className="dot" cx="12" cy="12" r="2" />
      <circle className="dot" cx="19" cy="12" r="2" />
    </>
  ),
  light: (
    <>
      <path d="M12 2v4.5M4 14.8a8 8.3 0 0 1 16 0z" />
      <circle className="dot" cx="12" cy="19.6" r="2" />
    </>
  ),
  curtain: (
    <path d="M2 3.5h20M4 3.5v17h3.2c2-4.6 3.3-10 3.3-17M20 3.5v17h-3.2c-2-4.6-3.3-10-3.3-17" />
  ),
  door: (
    <>
      <path d="M5 21V3.5h11V21M2.5 21h19" />
      <circle className="dot" cx="12.6" cy="12.5" r="1.6" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8" r="3.6" />
      <path d="M2.5 20c0-4 2.7-6.5 6.5-6.5s6.5 2.5 6.5 6.5M16 5a3.5 3.5 0 0 1 0 6.5M18 14.2c2.2.9 3.5 3 3.5 5.8" />
    </>
  ),
  ask: (
    <>
      <path d="M4 4.5h16v11.5h-8.5L7 20v-4H4z" />
      <path d="M9.8 8.6a2.2 2.2 0 1 1 3 2c-.6.3-.8.6-.8 1.1" />
      <circle className="dot" cx="12" cy="13.6" r=".9" />
    </>
  ),
  scale: (
    <>
      <path d="M12 2.5v19M8.5 4h7M8.5 20h7" />
      <circle className="dot" cx="12" cy="10" r="3.4" />
    </>
  ),
  first: (
    <>
      <circle className="dot" cx="12" cy="5.4" r="3" />
      <circle className="dot" cx="7.6" cy="12.6" r="3" />
      <circle className="dot" cx="16.4" cy="12.6" r="3" />
      <path d="M3.5 20h17" />
    </>
  ),
  plan: <path d="M6 3h9l4 4v14H6zM9.5 11h6M9.5 15h6" />,
  lay: <path d="M3 20h18M12 3v12M7.5 10.8L12 15.3l4.5-4.5" />,
  self: (
    <path d="M3 11c2.5 3.3 5.5 5 9 5s6.5-1.7 9-5M5.6 13.8L4 16.3M9.6 15.7l-.7 3M14.4 15.7l.7 3M18.4 13.8l1.6 2.5" />
  ),
  show: (
    <>
      <path d="M2.5 12C5 7.8 8.2 5.8 12 5.8s7 2 9.5 6.2c-2.5 4.2-5.7 6.2-9.5 6.2S5 16.2 2.5 12z" />
      <circle className="dot" cx="12" cy="12" r="3" />
    </>
  ),
  off: (
    <>
      <path d="M1.5 12h4.5M18 12h4.5" />
      <circle cx="8.2" cy="12" r="2.2" />
      <circle cx="15.8" cy="12" r="2.2" />
    </>
  ),
  wait: <circle cx="12" cy="12" r="8.5" strokeDasharray="3.6 3.1" />,
  pen: <path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19z" />,
  undo: <path d="M8.5 5L4 9.5 8.5 14M4 9.5h9.5a5.5 5.5 0 0 1 0 11H9" />,
  redo: <path d="M15.5 5L20 9.5 15.5 14M20 9.5h-9.5a5.5 5.5 0 0 0 0 11H15" />,
  bin: <path d="M4 6.5h16M9 6.5V4h6v2.5M6.5 6.5L7.5 20h9l1-13.5" />,
  /** Round, to where it began. */
  lookback: (
    <>
      <path d="M4.2 13.5a8.3 8.3 0 1 0 2.6-7.7L4 8.4M4 3.6v4.8h4.8" />
      <circle className="dot" cx="12.3" cy="12.4" r="3" />
    </>
  ),
  /** One after the other, back to what was first. */
  story: (
    <>
      <path d="M5.5 8v8M10.5 5.5H21M10.5 18.5H21" />
      <circle cx="5.5" cy="18.5" r="2.5" />
      <circle className="dot" cx="5.5" cy="5.5" r="2.5" />
    </>
  ),
  locked: (
    <>
      <path d="M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 8 0V11" />
      <circle className="dot" cx="12" cy="15.8" r="1.6" />
    </>
  ),
  unlocked: (
    <>
      <path d="M5 11h14v9.5H5zM8 11V7.5a4 4 0 0 1 7.6-1.7" />
      <circle className="dot" cx="12" cy="15.8" r="1.6" />
    </>
  ),
  aloud: (
    <>
      <path d="M3.5 9.5h4L12.5 5v14l-5-4.5h-4zM16 9a4.2 4.2 0 0 1 0 6M18.6 6.2a8.2 8.2 0 0 1 0 11.6" />
    </>
  ),
  pause: <path d="M8.5 5v14M15.5 5v14" />,
  hand: <path d="M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM13 20h8" />,
  yes: <circle className="dot" cx="12" cy="12" r="9.5" />,
  part: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path className="dot" d="M12 3.5a8.5 8.5 0 0 0 0 17z" />
    </>
  ),
  no: <circle cx="12" cy="12" r="8.5" />,
  none: <path d="M6 12h12" />,
  more: <path d="M6 12h12M12 6v12" />,
  away: <circle cx="12" cy="12" r="4" />,
  down: <path d="M6 9.5l6 6 6-6" />,
  up: <path d="M6 14.5l6-6 6 6" />,
} satisfies Record<string, ReactNode>
