// The bare kernels: the very kernel calls that one of Lantern's own steps makes are written down once and then made
// again directly, without ops, tape or collector, each value freed after its last use. What Lantern costs beyond
// this is its overhead.
import { currentSession } from '../../../engine/backend';
import { takeTurn } from '../../../engine/data/turn';
import { type Contender, Unsupported } from '../contender';
import ours from './ours';
import { Recorder, Replay } from './recording';

const warmUpSteps = 4;

const kernels: Contender = {
  open: (backend, place) => ours.open(backend, place),
  async prepare(workload) {
    const step = await ours.prepare(workload);
    const recorder = new Recorder(currentSession());
    // After each a turn, in which what nobody holds any more is freed. Two are recorded: the second shows what it takes
    // over from the first.
    for (let i = 0; i < warmUpSteps + 2; i++) {
      if (i < warmUpSteps) await step.run();
      else await recorder.record(() => step.run());
      await takeTurn();
    }
    if (recorder.isWithoutKernels) throw new Unsupported('its few values are computed without any kernel');
    const replay = new Replay(recorder);
    // Held, so that the weights that the replay begins with are not freed.
    const held = { run: () => replay.run(), settle: () => replay.settle(), comparable: 0, step };
    return held;
  },
};

export default kernels;
