import type { Seeding } from './seeding.ts';

export function seedIncidents(_seeding: Seeding): void {}
