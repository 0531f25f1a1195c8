import type { Seeding } from './seeding.ts';

export function seedAnalytics(_seeding: Seeding): void {}
