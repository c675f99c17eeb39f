import type { Wrapping } from './parts.ts'

/** A code that is read as one word: it stays on one line, also at its hyphens. */
export const Unbroken = ({ children }: Wrapping) => <span class="unbroken">{children}</span>
