CREATE TABLE guest (
  gues_id INTEGER PRIMARY KEY,
  gues_nm TEXT NOT NULL,
  place_nm TEXT NOT NULL,
  status TEXT NOT NULL,
  sal_amt INTEGER NOT NULL,
  seniority INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO guest VALUES (1, 'Wendy Green', 'laidumkrair', 'DU', 5062, 36, '1996-07-15');
INSERT INTO guest VALUES (2, 'Frank Baker', 'Sofia', 'RE', 6215, 29, '2002-11-07');
INSERT INTO guest VALUES (3, 'Peter Young', 'laidumkrair', 'SUS', 2476, 20, '2011-07-20');
INSERT INTO guest VALUES (4, 'Clara Hughes', 'laidumkrair', 'SUS', 9182, 15, '2002-04-22');
INSERT INTO guest VALUES (5, 'Ana Baker', 'Austin', 'SUS', 3649, 18, '2006-02-04');
INSERT INTO guest VALUES (6, 'Veatpick Kealcluttun', 'laidumkrair', 'ZEN', 2623, 14, '2009-04-04');
INSERT INTO guest VALUES (7, 'Ivan Lopez', 'laidumkrair', 'DU', 8393, 32, '1993-05-05');
INSERT INTO guest VALUES (8, 'Olivia Brown', 'laidumkrair', 'SUS', 3582, 21, '2002-01-17');
INSERT INTO guest VALUES (9, 'Maria Baker', 'laidumkrair', 'PER', 4581, 4, '2002-11-04');
INSERT INTO guest VALUES (10, 'Xavier Hart', 'laidumkrair', 'AC', 8022, 3, '2022-12-16');
INSERT INTO guest VALUES (11, 'Nasthorkround Tudreanhis', 'laidumkrair', 'DU', 9773, 17, '2017-09-19');
INSERT INTO guest VALUES (12, 'Frank Sato', 'Sofia', 'PER', 7204, 0, '1985-06-11');
INSERT INTO guest VALUES (13, 'Victor Weber', 'laidumkrair', 'DU', 5751, 10, '2016-04-12');
INSERT INTO guest VALUES (14, 'Marco Smith', 'Sofia', 'RE', 2559, 28, '2008-11-07');
INSERT INTO guest VALUES (15, 'Touthainflot Nainskat', 'Leeds', 'RE', 2984, 9, '2019-11-15');
INSERT INTO guest VALUES (16, 'Stairkrick Sendnisjeack', 'Sofia', 'SUS', 8615, 9, '2019-08-18');
INSERT INTO guest VALUES (17, 'Fiona Jones', 'Austin', 'RE', 7446, 4, '2020-02-11');
INSERT INTO guest VALUES (18, 'Ben Martin', 'Sofia', 'PER', 6976, 38, '2007-10-20');
INSERT INTO guest VALUES (19, 'Kekraiskock Joundchounfuck', 'Leeds', 'PER', 2860, 37, '2001-05-17');
INSERT INTO guest VALUES (20, 'Stourbaskros Kenvospain', 'Sofia', 'ZEN', 4989, 28, '2015-08-09');
INSERT INTO guest VALUES (21, 'Shaiflun Sindbrel', 'Leeds', 'PER', 5157, 32, '2007-02-02');
INSERT INTO guest VALUES (22, 'Gesveackthock Brainvur', 'Sofia', 'RE', 5612, 36, '1998-12-21');
INSERT INTO guest VALUES (23, 'Gina Ford', 'laidumkrair', 'AC', 1855, 36, '1986-11-11');
INSERT INTO guest VALUES (24, 'Dondbon Zeassil', 'Sofia', 'PER', 1585, 5, '1997-06-11');
INSERT INTO guest VALUES (25, 'Victor Grant', 'Sofia', 'AC', 4156, 15, '1995-05-17');
INSERT INTO guest VALUES (26, 'Rosa Klein', 'Sofia', 'ZEN', 1634, 3, '1989-10-08');
INSERT INTO guest VALUES (27, 'Greamshigir Nonchatquear', 'laidumkrair', 'PER', 3508, 39, '2010-04-14');
INSERT INTO guest VALUES (28, 'Quinn Sato', 'laidumkrair', 'RE', 8937, 11, '1995-11-08');
INSERT INTO guest VALUES (29, 'Queadrum Gromtron', 'laidumkrair', 'PER', 7541, 34, '2008-01-02');
INSERT INTO guest VALUES (30, 'Chaiskumqueat Hugrour', 'laidumkrair', 'ZEN', 6649, 3, '1989-12-05');
INSERT INTO guest VALUES (31, 'Lemro Teanlai', 'Leeds', 'RE', 2287, 33, '2009-06-10');
INSERT INTO guest VALUES (32, 'Gruntoutfol Chonthoum', 'Sofia', 'RE', 4201, 35, '2004-08-14');
CREATE TABLE all_suites (
  sui_id INTEGER PRIMARY KEY,
  sui_nm TEXT NOT NULL,
  city TEXT NOT NULL,
  style TEXT NOT NULL,
  alt INTEGER NOT NULL,
  room_for INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO all_suites VALUES (1, 'Kretmick', 'Warsaw', 'brerpemrouck', 1236, 620, '1990-04-09');
INSERT INTO all_suites VALUES (2, 'Clearhaven', 'Vienna', 'brerpemrouck', 194, 333, '1919-10-06');
INSERT INTO all_suites VALUES (3, 'Ditroum', 'Warsaw', 'flolstotdock', 945, 390, '1900-03-27');
INSERT INTO all_suites VALUES (4, 'Oakwell', 'Lisbon', 'brerpemrouck', 860, 531, '1966-06-18');
INSERT INTO all_suites VALUES (5, 'Sainar', 'Sofia', 'naisboulra', 649, 560, '1992-06-05');
INSERT INTO all_suites VALUES (6, 'Marshton', 'Vienna', 'flolstotdock', 766, 104, '2020-01-08');
INSERT INTO all_suites VALUES (7, 'Josplail', 'Lisbon', 'brerpemrouck', 1435, 269, '1988-08-09');
INSERT INTO all_suites VALUES (8, 'Letsheam', 'Sofia', 'thalkrour', 223, 634, '1998-07-01');
INSERT INTO all_suites VALUES (9, 'Zemgund', 'Sofia', 'thalkrour', 641, 778, '1941-10-13');
INSERT INTO all_suites VALUES (10, 'Ashford', 'Sofia', 'brerpemrouck', 77, 697, '1962-12-13');
INSERT INTO all_suites VALUES (11, 'Tesrock', 'Warsaw', 'brerpemrouck', 46, 37, '1922-07-14');
INSERT INTO all_suites VALUES (12, 'Porlea', 'Warsaw', 'brerpemrouck', 1613, 338, '1917-12-16');
INSERT INTO all_suites VALUES (13, 'Neandvon', 'Vienna', 'flolstotdock', 2698, 357, '1954-09-05');
INSERT INTO all_suites VALUES (14, 'Plaisstealbun', 'Warsaw', 'flolstotdock', 1287, 551, '1916-01-03');
INSERT INTO all_suites VALUES (15, 'Ashfield', 'Vienna', 'brerpemrouck', 464, 390, '1914-04-19');
INSERT INTO all_suites VALUES (16, 'Geangrail', 'Sofia', 'flolstotdock', 2663, 516, '1925-06-28');
INSERT INTO all_suites VALUES (17, 'Maltraim', 'Lisbon', 'naisboulra', 2069, 460, '2008-05-05');
INSERT INTO all_suites VALUES (18, 'Stonefield', 'Lisbon', 'brerpemrouck', 355, 876, '1982-01-12');
INSERT INTO all_suites VALUES (19, 'Deavo', 'Warsaw', 'brerpemrouck', 1742, 595, '1915-01-22');
INSERT INTO all_suites VALUES (20, 'Flanpeat', 'Warsaw', 'brerpemrouck', 509, 67, '1937-05-02');
INSERT INTO all_suites VALUES (21, 'Kindchethend', 'Vienna', 'brerpemrouck', 1864, 889, '1937-11-26');
INSERT INTO all_suites VALUES (22, 'Stonehaven', 'Warsaw', 'flolstotdock', 1692, 397, '1972-01-10');
INSERT INTO all_suites VALUES (23, 'Saisnus', 'Sofia', 'flolstotdock', 1494, 699, '1960-04-16');
INSERT INTO all_suites VALUES (24, 'Jourstean', 'Warsaw', 'flolstotdock', 38, 297, '1965-10-02');
INSERT INTO all_suites VALUES (25, 'Greenfield', 'Warsaw', 'brerpemrouck', 430, 145, '1992-09-05');
INSERT INTO all_suites VALUES (26, 'Kalthot', 'Warsaw', 'naisboulra', 2764, 224, '1945-12-02');
INSERT INTO all_suites VALUES (27, 'Dritchoul', 'Vienna', 'thalkrour', 109, 763, '2002-03-03');
INSERT INTO all_suites VALUES (28, 'Redford', 'Warsaw', 'brerpemrouck', 1473, 221, '1964-01-21');
INSERT INTO all_suites VALUES (29, 'Vurnea', 'Vienna', 'thalkrour', 2886, 101, '1980-03-08');
INSERT INTO all_suites VALUES (30, 'Simirsous', 'Sofia', 'naisboulra', 2765, 234, '1931-08-11');
INSERT INTO all_suites VALUES (31, 'Fairbury', 'Lisbon', 'flolstotdock', 707, 761, '1940-10-04');
INSERT INTO all_suites VALUES (32, 'Queamzaisul', 'Sofia', 'thalkrour', 377, 828, '1996-08-28');
INSERT INTO all_suites VALUES (33, 'Thorndale', 'Vienna', 'naisboulra', 2578, 255, '1967-04-05');
INSERT INTO all_suites VALUES (34, 'Oakwick', 'Vienna', 'thalkrour', 2893, 587, '1972-05-13');
INSERT INTO all_suites VALUES (35, 'Wolflous', 'Warsaw', 'flolstotdock', 2160, 466, '1913-05-10');
CREATE TABLE tbl_booking (
  bkn_id INTEGER PRIMARY KEY,
  bkn_no_x TEXT NOT NULL,
  weather TEXT NOT NULL,
  via TEXT NOT NULL,
  units INTEGER NOT NULL,
  attendance INTEGER NOT NULL,
  logged TEXT NOT NULL,
  guest_id INTEGER NOT NULL,
  fk_suit INTEGER NOT NULL,
  FOREIGN KEY (guest_id) REFERENCES guest(gues_id),
  FOREIGN KEY (fk_suit) REFERENCES all_suites(sui_id)
);
INSERT INTO tbl_booking VALUES (1, 'E101', 'cloudy', 'phone', 72, 177, '2024-05-12', 10, 17);
INSERT INTO tbl_booking VALUES (2, 'E679', 'rainy', 'walk-in', 151, 398, '2019-06-12', 22, 18);
INSERT INTO tbl_booking VALUES (3, 'E739', 'cloudy', 'walk-in', 150, 116, '2012-08-13', 5, 12);
INSERT INTO tbl_booking VALUES (4, 'E473', 'poutskimbrem', 'walk-in', 298, 302, '2017-02-02', 16, 17);
INSERT INTO tbl_booking VALUES (5, 'E144', 'poutskimbrem', 'clondra', 102, 233, '2017-10-16', 11, 3);
INSERT INTO tbl_booking VALUES (6, 'E178', 'foggy', 'clondra', 158, 151, '2022-04-20', 4, 14);
INSERT INTO tbl_booking VALUES (7, 'E796', 'rainy', 'clondra', 151, 361, '2020-05-03', 9, 17);
INSERT INTO tbl_booking VALUES (8, 'E309', 'rainy', 'clondra', 139, 523, '2012-03-17', 5, 19);
INSERT INTO tbl_booking VALUES (9, 'E115', 'rainy', 'walk-in', 102, 440, '2019-07-03', 29, 1);
INSERT INTO tbl_booking VALUES (10, 'E968', 'cloudy', 'clondra', 125, 343, '2018-10-25', 2, 29);
INSERT INTO tbl_booking VALUES (11, 'E681', 'rainy', 'clondra', 25, 426, '2021-01-14', 25, 1);
INSERT INTO tbl_booking VALUES (12, 'E868', 'poutskimbrem', 'phone', 61, 479, '2014-03-08', 18, 28);
INSERT INTO tbl_booking VALUES (13, 'E737', 'rainy', 'phone', 278, 425, '2017-03-12', 31, 14);
INSERT INTO tbl_booking VALUES (14, 'E197', 'foggy', 'walk-in', 130, 225, '2011-12-14', 25, 16);
INSERT INTO tbl_booking VALUES (15, 'E448', 'cloudy', 'phone', 117, 815, '2019-11-28', 1, 12);
INSERT INTO tbl_booking VALUES (16, 'E783', 'foggy', 'walk-in', 44, 343, '2023-08-06', 30, 32);
INSERT INTO tbl_booking VALUES (17, 'E766', 'poutskimbrem', 'walk-in', 40, 594, '2010-10-02', 17, 16);
INSERT INTO tbl_booking VALUES (18, 'E487', 'foggy', 'phone', 65, 16, '2011-10-04', 23, 26);
INSERT INTO tbl_booking VALUES (19, 'E794', 'foggy', 'walk-in', 291, 282, '2012-11-18', 23, 3);
INSERT INTO tbl_booking VALUES (20, 'E132', 'foggy', 'clondra', 121, 735, '2014-11-01', 31, 34);
INSERT INTO tbl_booking VALUES (21, 'E155', 'cloudy', 'walk-in', 91, 87, '2010-12-09', 25, 18);
INSERT INTO tbl_booking VALUES (22, 'E685', 'cloudy', 'phone', 114, 402, '2015-07-24', 9, 25);
INSERT INTO tbl_booking VALUES (23, 'E635', 'foggy', 'walk-in', 94, 910, '2024-07-11', 14, 20);
INSERT INTO tbl_booking VALUES (24, 'E541', 'poutskimbrem', 'clondra', 104, 751, '2019-10-25', 5, 26);
INSERT INTO tbl_booking VALUES (25, 'E110', 'windy', 'phone', 95, 305, '2021-05-22', 1, 12);
INSERT INTO tbl_booking VALUES (26, 'E212', 'rainy', 'clondra', 171, 173, '2020-10-22', 25, 27);
INSERT INTO tbl_booking VALUES (27, 'E552', 'poutskimbrem', 'clondra', 263, 140, '2018-08-26', 15, 22);
INSERT INTO tbl_booking VALUES (28, 'E829', 'cloudy', 'clondra', 115, 368, '2024-12-21', 15, 25);
INSERT INTO tbl_booking VALUES (29, 'E225', 'cloudy', 'walk-in', 2, 365, '2022-12-11', 16, 25);
INSERT INTO tbl_booking VALUES (30, 'E980', 'foggy', 'stoumsorrum', 156, 558, '2013-10-26', 22, 26);
INSERT INTO tbl_booking VALUES (31, 'E545', 'poutskimbrem', 'walk-in', 107, 537, '2018-05-09', 15, 20);
INSERT INTO tbl_booking VALUES (32, 'E280', 'rainy', 'phone', 268, 906, '2018-09-11', 30, 2);
INSERT INTO tbl_booking VALUES (33, 'E248', 'rainy', 'stoumsorrum', 19, 911, '2015-08-15', 23, 17);
INSERT INTO tbl_booking VALUES (34, 'E126', 'poutskimbrem', 'clondra', 100, 246, '2023-04-15', 14, 22);
INSERT INTO tbl_booking VALUES (35, 'E526', 'rainy', 'phone', 295, 613, '2012-09-13', 27, 25);
INSERT INTO tbl_booking VALUES (36, 'E895', 'filkuvos', 'clondra', 256, 882, '2017-03-06', 32, 19);
INSERT INTO tbl_booking VALUES (37, 'E154', 'foggy', 'phone', 54, 689, '2014-01-02', 11, 22);
INSERT INTO tbl_booking VALUES (38, 'E644', 'poutskimbrem', 'phone', 160, 386, '2018-03-10', 14, 31);
INSERT INTO tbl_booking VALUES (39, 'E706', 'rainy', 'walk-in', 2, 791, '2019-03-28', 19, 19);
INSERT INTO tbl_booking VALUES (40, 'E281', 'foggy', 'clondra', 276, 718, '2021-02-27', 16, 28);
INSERT INTO tbl_booking VALUES (41, 'E962', 'foggy', 'stoumsorrum', 159, 841, '2011-04-14', 16, 5);
INSERT INTO tbl_booking VALUES (42, 'E324', 'rainy', 'stoumsorrum', 162, 229, '2012-03-20', 10, 21);
INSERT INTO tbl_booking VALUES (43, 'E377', 'filkuvos', 'stoumsorrum', 151, 511, '2011-08-08', 5, 26);
INSERT INTO tbl_booking VALUES (44, 'E167', 'cloudy', 'clondra', 131, 724, '2018-03-19', 4, 14);
INSERT INTO tbl_booking VALUES (45, 'E757', 'windy', 'stoumsorrum', 151, 215, '2018-01-27', 29, 27);
INSERT INTO tbl_booking VALUES (46, 'E882', 'foggy', 'phone', 125, 394, '2024-07-24', 18, 5);
INSERT INTO tbl_booking VALUES (47, 'E872', 'windy', 'clondra', 7, 254, '2022-12-26', 5, 5);
INSERT INTO tbl_booking VALUES (48, 'E887', 'poutskimbrem', 'phone', 187, 272, '2019-12-03', 5, 14);
INSERT INTO tbl_booking VALUES (49, 'E913', 'cloudy', 'stoumsorrum', 42, 774, '2011-07-03', 26, 29);
INSERT INTO tbl_booking VALUES (50, 'E983', 'cloudy', 'clondra', 55, 606, '2021-10-12', 5, 31);
INSERT INTO tbl_booking VALUES (51, 'E400', 'windy', 'stoumsorrum', 1, 338, '2010-07-19', 23, 22);
INSERT INTO tbl_booking VALUES (52, 'E491', 'poutskimbrem', 'stoumsorrum', 219, 341, '2016-05-05', 11, 9);
INSERT INTO tbl_booking VALUES (53, 'E749', 'foggy', 'walk-in', 133, 55, '2024-02-08', 5, 34);
INSERT INTO tbl_booking VALUES (54, 'E183', 'rainy', 'walk-in', 158, 230, '2013-04-27', 26, 6);
INSERT INTO tbl_booking VALUES (55, 'E954', 'rainy', 'stoumsorrum', 174, 223, '2010-12-21', 25, 35);
INSERT INTO tbl_booking VALUES (56, 'E832', 'windy', 'walk-in', 90, 805, '2014-07-12', 28, 14);
INSERT INTO tbl_booking VALUES (57, 'E902', 'windy', 'walk-in', 257, 766, '2019-11-06', 28, 1);
INSERT INTO tbl_booking VALUES (58, 'E768', 'windy', 'walk-in', 276, 893, '2024-10-14', 10, 23);
INSERT INTO tbl_booking VALUES (59, 'E778', 'rainy', 'clondra', 215, 666, '2018-10-16', 1, 10);
INSERT INTO tbl_booking VALUES (60, 'E184', 'windy', 'phone', 26, 141, '2024-02-13', 20, 9);
INSERT INTO tbl_booking VALUES (61, 'E187', 'windy', 'stoumsorrum', 156, 700, '2019-01-06', 17, 20);
INSERT INTO tbl_booking VALUES (62, 'E967', 'rainy', 'phone', 172, 519, '2017-11-25', 17, 9);
INSERT INTO tbl_booking VALUES (63, 'E451', 'poutskimbrem', 'walk-in', 169, 782, '2014-09-24', 14, 4);
INSERT INTO tbl_booking VALUES (64, 'E634', 'foggy', 'phone', 132, 759, '2020-06-11', 18, 33);
INSERT INTO tbl_booking VALUES (65, 'E560', 'rainy', 'stoumsorrum', 164, 534, '2013-03-27', 11, 31);
INSERT INTO tbl_booking VALUES (66, 'E359', 'foggy', 'clondra', 81, 795, '2014-03-18', 32, 20);
INSERT INTO tbl_booking VALUES (67, 'E148', 'cloudy', 'clondra', 52, 892, '2017-03-01', 27, 3);
INSERT INTO tbl_booking VALUES (68, 'E195', 'filkuvos', 'phone', 80, 531, '2016-12-14', 16, 29);
INSERT INTO tbl_booking VALUES (69, 'E505', 'rainy', 'clondra', 59, 264, '2012-01-14', 24, 3);
INSERT INTO tbl_booking VALUES (70, 'E204', 'rainy', 'clondra', 254, 649, '2013-05-23', 32, 32);
INSERT INTO tbl_booking VALUES (71, 'E695', 'rainy', 'walk-in', 11, 905, '2010-04-19', 30, 2);
INSERT INTO tbl_booking VALUES (72, 'E700', 'windy', 'stoumsorrum', 231, 363, '2022-03-28', 19, 24);
INSERT INTO tbl_booking VALUES (73, 'E650', 'foggy', 'walk-in', 164, 448, '2010-08-17', 14, 22);
INSERT INTO tbl_booking VALUES (74, 'E587', 'poutskimbrem', 'stoumsorrum', 183, 383, '2022-08-11', 29, 31);
INSERT INTO tbl_booking VALUES (75, 'E742', 'foggy', 'phone', 77, 819, '2016-01-27', 19, 34);
INSERT INTO tbl_booking VALUES (76, 'E862', 'filkuvos', 'walk-in', 4, 820, '2010-01-19', 15, 25);
INSERT INTO tbl_booking VALUES (77, 'E929', 'cloudy', 'walk-in', 113, 75, '2011-05-12', 30, 10);
INSERT INTO tbl_booking VALUES (78, 'E974', 'poutskimbrem', 'phone', 109, 942, '2010-02-24', 16, 12);
INSERT INTO tbl_booking VALUES (79, 'E973', 'poutskimbrem', 'phone', 221, 327, '2021-09-17', 14, 9);
INSERT INTO tbl_booking VALUES (80, 'E976', 'rainy', 'clondra', 156, 876, '2022-04-05', 22, 1);
INSERT INTO tbl_booking VALUES (81, 'E859', 'poutskimbrem', 'phone', 186, 495, '2012-04-22', 32, 3);
INSERT INTO tbl_booking VALUES (82, 'E519', 'poutskimbrem', 'walk-in', 155, 353, '2012-01-05', 24, 20);
INSERT INTO tbl_booking VALUES (83, 'E493', 'cloudy', 'stoumsorrum', 288, 759, '2011-03-06', 20, 21);
INSERT INTO tbl_booking VALUES (84, 'E814', 'cloudy', 'clondra', 176, 453, '2024-04-14', 17, 32);
INSERT INTO tbl_booking VALUES (85, 'E200', 'cloudy', 'stoumsorrum', 114, 909, '2011-12-05', 10, 17);
INSERT INTO tbl_booking VALUES (86, 'E201', 'foggy', 'stoumsorrum', 16, 524, '2016-02-10', 22, 12);
INSERT INTO tbl_booking VALUES (87, 'E323', 'windy', 'clondra', 250, 249, '2013-08-20', 25, 25);
INSERT INTO tbl_booking VALUES (88, 'E927', 'windy', 'walk-in', 299, 895, '2016-01-17', 11, 22);
INSERT INTO tbl_booking VALUES (89, 'E424', 'cloudy', 'walk-in', 7, 683, '2022-04-05', 30, 27);
INSERT INTO tbl_booking VALUES (90, 'E283', 'rainy', 'walk-in', 300, 675, '2021-11-12', 27, 26);
INSERT INTO tbl_booking VALUES (91, 'E440', 'cloudy', 'walk-in', 83, 44, '2018-05-16', 26, 3);
INSERT INTO tbl_booking VALUES (92, 'E917', 'foggy', 'walk-in', 61, 578, '2014-10-11', 5, 21);
INSERT INTO tbl_booking VALUES (93, 'E830', 'poutskimbrem', 'clondra', 1, 518, '2020-04-17', 27, 30);
INSERT INTO tbl_booking VALUES (94, 'E443', 'rainy', 'phone', 100, 244, '2015-10-15', 26, 18);
INSERT INTO tbl_booking VALUES (95, 'E772', 'rainy', 'walk-in', 61, 25, '2017-05-10', 2, 22);
INSERT INTO tbl_booking VALUES (96, 'E331', 'poutskimbrem', 'stoumsorrum', 3, 438, '2020-07-10', 10, 12);
INSERT INTO tbl_booking VALUES (97, 'E251', 'rainy', 'walk-in', 193, 306, '2014-01-11', 26, 33);
INSERT INTO tbl_booking VALUES (98, 'E994', 'foggy', 'phone', 258, 772, '2022-04-23', 2, 26);
INSERT INTO tbl_booking VALUES (99, 'E224', 'poutskimbrem', 'walk-in', 133, 452, '2011-02-14', 14, 34);
INSERT INTO tbl_booking VALUES (100, 'E468', 'foggy', 'stoumsorrum', 13, 179, '2023-10-01', 2, 4);
INSERT INTO tbl_booking VALUES (101, 'E951', 'windy', 'phone', 114, 353, '2013-12-26', 32, 30);
INSERT INTO tbl_booking VALUES (102, 'E450', 'cloudy', 'phone', 241, 845, '2014-03-02', 25, 18);
INSERT INTO tbl_booking VALUES (103, 'E253', 'rainy', 'walk-in', 50, 21, '2014-03-07', 16, 16);
INSERT INTO tbl_booking VALUES (104, 'E512', 'windy', 'clondra', 132, 42, '2023-03-05', 16, 11);
INSERT INTO tbl_booking VALUES (105, 'E705', 'cloudy', 'walk-in', 242, 504, '2014-09-08', 32, 31);
INSERT INTO tbl_booking VALUES (106, 'E903', 'windy', 'phone', 218, 142, '2017-04-04', 20, 24);
INSERT INTO tbl_booking VALUES (107, 'E105', 'rainy', 'walk-in', 121, 600, '2010-02-01', 32, 2);
INSERT INTO tbl_booking VALUES (108, 'E645', 'filkuvos', 'walk-in', 278, 496, '2022-02-22', 28, 16);
INSERT INTO tbl_booking VALUES (109, 'E494', 'poutskimbrem', 'clondra', 63, 816, '2023-07-15', 27, 26);
INSERT INTO tbl_booking VALUES (110, 'E633', 'filkuvos', 'walk-in', 285, 815, '2012-01-01', 28, 20);
INSERT INTO tbl_booking VALUES (111, 'E193', 'rainy', 'walk-in', 185, 765, '2020-07-10', 8, 20);
INSERT INTO tbl_booking VALUES (112, 'E771', 'rainy', 'phone', 124, 871, '2014-11-05', 28, 5);
INSERT INTO tbl_booking VALUES (113, 'E860', 'foggy', 'phone', 73, 26, '2010-05-15', 1, 14);
INSERT INTO tbl_booking VALUES (114, 'E104', 'filkuvos', 'stoumsorrum', 17, 152, '2021-05-02', 28, 11);
INSERT INTO tbl_booking VALUES (115, 'E405', 'foggy', 'walk-in', 119, 701, '2011-08-23', 10, 33);
INSERT INTO tbl_booking VALUES (116, 'E800', 'cloudy', 'phone', 158, 88, '2010-12-19', 25, 32);
INSERT INTO tbl_booking VALUES (117, 'E360', 'cloudy', 'walk-in', 54, 788, '2021-01-05', 22, 20);
INSERT INTO tbl_booking VALUES (118, 'E781', 'windy', 'phone', 201, 751, '2019-08-18', 16, 9);
INSERT INTO tbl_booking VALUES (119, 'E790', 'windy', 'phone', 256, 904, '2024-12-11', 9, 14);
INSERT INTO tbl_booking VALUES (120, 'E643', 'cloudy', 'walk-in', 6, 924, '2015-05-13', 30, 3);
