/** A question to begin with: its text first, then its follow-ups. */
export type StarterQuestion = readonly [text: string, ...followUps: string[]];
