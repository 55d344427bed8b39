// Loads the ops of sampled functions and of observations.
import './covariance';
import './differences';
import './integrals';
