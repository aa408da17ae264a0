// What a browser loads to judge a case with definitions that the gateway has checked.
export { bindChecked, evaluate } from '@qunxing/evaluation';
