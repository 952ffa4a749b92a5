import { list } from './list';
import type { CompetenceWords } from './people-words';

/** What people are assessed for in an interview. */
export const ENGLISH_COMPETENCES: CompetenceWords = {
	heads: list(`
		accountability, adaptability, agility, ambiguity, awareness, candor, candour, clarity, coaching, collaboration
		commitment, communication, compassion, conflict, courage, craft, creativity, curiosity, decisiveness
		decision-making, delegation, delivery, dependability, dignity, diplomacy, discipline, drive, empathy, empowerment
		engagement, equity, ethics, execution, facilitation, fairness, feedback, fit, flexibility, follow-through
		governance, grit, handling, honesty, humility, inclusion, inclusivity, influence, influencing, ingenuity
		initiative, innovation, integrity, judgement, judgment, kindness, leadership, listening, management, mentoring
		mentorship, mindset, motivation, negotiation, openness, ownership, patience, persuasion, planning, pragmatism
		prioritisation, prioritization, problem-solving, professionalism, relationships, reliability, resilience
		resourcefulness, respect, responsibility, rigor, rigour, safeguarding, safety, scrappiness, self-awareness
		self-management, sense, simplicity, solving, stewardship, storytelling, strategy, teamwork, tenacity, thinking
		transparency, trust, trustworthiness, versatility, vision, wellbeing, willingness
	`),
	phrases: list(`
		working with others, work with others, working together, working under pressure, leading change
		leading people, leading a team, leading teams, managing up, managing people, managing change, managing risk
		people skills, soft skills, social skills, growth mindset, attention to detail, dealing with conflict
		dealing with pressure, dealing with change, learning from mistakes, taking feedback, giving feedback
		building relationships, building trust, stakeholder mgmt, people mgmt, risk mgmt, change mgmt, risk appetite
		dealing with ambiguity, handling ambiguity, working with ambiguity, handling conflict, dealing with failure
		handling pressure, coping with pressure, handling stress, conflict resolution, customer focus
		team fit, team player, problem solving, decision making, culture add
	`),
	begins: list('how i, how you'),
	joins: list('of, with, under, in, for, on, to, at, without, across'),
};
