import './tokens.css';
import './base.css';

export { useAppearance } from './use-appearance';
