// Loads every op that draws random numbers, save dropout.
import './create';
import './inplace';
import './sample';
import './multinomial';
