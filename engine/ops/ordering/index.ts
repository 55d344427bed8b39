// Loads every op that puts values in order, finds the different ones, or counts them.
import './sort';
import './unique';
import './counting';
import './middle';
import './isin';
import './quantile';
