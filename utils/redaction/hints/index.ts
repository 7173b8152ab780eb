export { aboutPeople } from './about-people';
