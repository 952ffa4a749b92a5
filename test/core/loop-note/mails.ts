/** What a recruiter may send, each in another shape, and what somebody types. All names are invented. */
export const PROSE = `From: Priya Raman <priya.raman@amazon.example>
To: Alex Doyle
Subject: Your upcoming Amazon interview - Senior Product Manager

Hi Alex,

Congratulations again on making it to the final round! I'm excited to confirm your loop for the Senior Product Manager role on the Fresh team. All interviews will take place over Chime on Thursday, December 17, 2026, and all times below are Pacific Time.

You will start at 9:00 AM with Marcus Oyelaran, Principal Product Manager, who will focus on Customer Obsession and Dive Deep. At 10:00 AM you will speak with Helen Strand, Director of Engineering, about Ownership and Deliver Results. After a short break, Tomás Ibarra, Senior Software Development Manager, will join you at 11:15 AM to talk about Earn Trust and Have Backbone; Disagree and Commit. Your last conversation of the day will be with Wei-Lin Chao, our Bar Raiser, at 1:00 PM, covering Invent and Simplify and Are Right, A Lot.

Each interview lasts about 55 minutes. Please have two or three examples ready for each principle and use the STAR method.

Let me know if you have any questions!

Best,
Priya Raman
Senior Recruiter, Amazon
+1 555 0134
`;

export const BULLETS = `Hello Jordan,

here is the schedule for your virtual onsite with Amazon on January 14, 2027 (all times in CET):

- 14:00 - 15:00: Sofia Lindqvist (Engineering Manager) - Hire and Develop the Best, Insist on the Highest Standards
- 15:00 - 16:00: Rahul Menon (Principal Engineer) - System design, Think Big
- 16:15 - 17:15: Claire Dubois (Senior Product Manager) - Customer Obsession, Bias for Action
- 17:15 - 18:15: Ben Akers (Bar Raiser) - Learn and Be Curious, Frugality

Your interviewers may ask follow-up questions, so please be ready to go into detail.

Join link: https://meet.example.com/abc-defg

Kind regards,
Nora
Talent Acquisition
`;

export const TABLE = `Hi Sam,

Please find your interview schedule for the Software Development Manager position below. The interviews are on 2 February 2027.

| Time (EST) | Interviewer | Title | Leadership Principles |
|---|---|---|---|
| 10:00 - 10:55 | Grace Whitfield | Senior SDM | Ownership, Deliver Results |
| 11:00 - 11:55 | Olek Baran | Principal Engineer | Dive Deep, Insist on the Highest Standards |
| 12:00 - 12:30 | Lunch | | |
| 12:30 - 13:25 | Amara Nwosu | Director, Devices | Hire and Develop the Best, Earn Trust |
| 13:30 - 14:25 | Peter Hollis | Bar Raiser | Customer Obsession, Invent and Simplify |

Good luck!
Dana
`;

/** Two entries of a calendar. */
export const CALENDAR = String.raw`BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Example//Calendar//EN
BEGIN:VEVENT
UID:1@example
DTSTAMP:20261120T101500Z
DTSTART:20261203T140000Z
DTEND:20261203T150000Z
SUMMARY:Interview: Alex Doyle with Marcus Oyelaran (Principal PM)
DESCRIPTION:Focus: Customer Obsession\, Dive Deep\nJoin at https://chime.ex
 ample/123
ATTENDEE;CN=Marcus Oyelaran;ROLE=REQ-PARTICIPANT:mailto:marcus@amazon.example
ATTENDEE;CN=Alex Doyle:mailto:alex@mail.example
END:VEVENT
BEGIN:VEVENT
UID:2@example
DTSTART;TZID=America/New_York:20261203T101500
DTEND;TZID=America/New_York:20261203T111500
SUMMARY:Interview with Helen Strand
DESCRIPTION:Leadership principles: Ownership\, Deliver Results
END:VEVENT
END:VCALENDAR
`;

export const TYPED = `Dana Fox, Ownership
Lee Park, Dive Deep
Ana Ruiz, Earn Trust
`;
