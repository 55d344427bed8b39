// Loads every op that takes elements by index or by mask, and puts them.
import './placing';
import './bracket';
import './along';
import './scatter';
import './indexReduce';
import './masks';
