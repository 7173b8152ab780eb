export { $$, $maybe, attribute, insideOf, isEditableBody, isElement, lineOf, outermost, unseen } from './dom';
export { addressIn, isNobody, nobody, personIn, samePerson } from './people';
export { asMessages, lettersIn, type Letter } from './quote';
export { isSeen, isUnread, mayBeSeen, saysHidden, styleOf } from './shown';
export { askedOnce, whileStill } from './asked-once';
export { bareSubject, isAnswer } from './subject';
export { textOf, textWithout } from './text';
export { aroundOf, childrenOf, comesBefore, elementsIn, encloses, isLongDraft, outwards, textsIn, upwards, reachRootsBy } from './tree';
