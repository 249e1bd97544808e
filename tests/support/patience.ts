import { configure } from "@testing-library/dom"

/** How long a page may take to come to something before a test gives up; not how long it should. */
configure({ asyncUtilTimeout: 60_000 })
