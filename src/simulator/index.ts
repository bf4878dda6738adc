export { createSimulator, type Simulator, type SimulatorOptions } from './create-simulator.js';
export { startSimulator, type StartedSimulator } from './start-simulator.js';
export { createCarrier, type Carrier, type CarrierOptions } from './carrier/create-carrier.js';
export { carrierSamples } from './carrier/samples.js';
export { parcels } from './carrier/parcels.js';
export { createClock, type Clock } from './clock.js';
export { createControlClient, type ControlClient } from './control/create-control-client.js';
