import { normalizePath, type App, type TFile } from 'obsidian';

const FOLDER = 'Interview example';

const NOTES: ReadonlyArray<readonly [name: string, text: string]> = [
	['Example loop', `# Example loop

An example to play with: change it, or delete the folder.

## Interview 1

**Interviewer**: Dana Example (Hiring manager)

**Principles**
- [[Example principles#Ownership]]
- [[Example principles#Dive Deep]]

**Review**
- The team's last two launches

**Questions to ask**
- How do you decide what not to build?

## Interview 2

**Interviewer**: Robin Sample

**Principles**
- [[Example principles#Earn Trust]]
`],
	['Example principles', `# Example principles

## Ownership

1. Tell me about a problem you solved that was not yours to solve. What made you step in?
	- [[The parcel that kept coming back]]
2. Describe a time you gave up a short-term win for the long run.

## Dive Deep

1. Tell me about a time the numbers and the story did not agree. Which did you trust?
	- look at ten rows by hand first
	- [[The parcel that kept coming back]]

## Earn Trust

1. Give me an example of hard feedback you received. What did you change?
`],
	['The parcel that kept coming back', `# The parcel that kept coming back

**Situation**: One parcel in forty came back from the same three streets, and everybody had an explanation.

**Task**: I ran another team, but the returns landed on my drivers, so I took it on.

**Action**: I rode along for two mornings and wrote down every stop. The map had two entrances swapped.

**Result**: Returns there fell from 2.5 % to 0.4 % within a week.
`],
];

/** What came of writing the example. */
export interface ExampleResult {
	/** The loop note to open, null when it is not there. */
	readonly loop: TFile | null;
	readonly written: number;
	/** Notes that were there already and were left as they are. */
	readonly kept: number;
}

/** Writes a small example loop into a folder of its own. Never overwrites: what is there stays. Rejects when the vault cannot be written. */
export async function createExampleLoop(app: App): Promise<ExampleResult> {
	if (app.vault.getFolderByPath(FOLDER) === null) await app.vault.createFolder(FOLDER);
	let written = 0;
	for (const [name, text] of NOTES) {
		const path = normalizePath(`${FOLDER}/${name}.md`);
		if (app.vault.getAbstractFileByPath(path) !== null) continue;
		await app.vault.create(path, text);
		written++;
	}
	return { loop: app.vault.getFileByPath(`${FOLDER}/Example loop.md`), written, kept: NOTES.length - written };
}
