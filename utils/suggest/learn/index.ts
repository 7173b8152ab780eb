export { featuresOf } from './features';
export { type Beliefs, beliefsOf, learn, type Learner, lessonsIn, lessonsOf } from './learner';
export { dayOf, type Lesson, type Verdict } from './lesson';
