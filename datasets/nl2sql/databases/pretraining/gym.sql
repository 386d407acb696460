CREATE TABLE all_trainers (
  nr INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  rank TEXT NOT NULL,
  unit TEXT NOT NULL,
  age_y INTEGER NOT NULL,
  sal INTEGER NOT NULL,
  since TEXT NOT NULL
);
INSERT INTO all_trainers VALUES (1, 'Eric Lopez', 'deputy', 'FI', 76, 5357, '2014-10-02');
INSERT INTO all_trainers VALUES (2, 'Fiona Kaya', 'expert', 'LOG', 62, 8223, '2000-03-17');
INSERT INTO all_trainers VALUES (3, 'Ana Cohen', 'deputy', 'SUP', 33, 6003, '2023-01-18');
INSERT INTO all_trainers VALUES (4, 'Olivia Adams', 'deputy', 'LOG', 74, 1810, '2017-04-19');
INSERT INTO all_trainers VALUES (5, 'Frank Vega', 'lead', 'LOG', 78, 2978, '2007-08-01');
INSERT INTO all_trainers VALUES (6, 'Adam Vega', 'senior', 'SAL', 72, 2264, '2011-11-13');
INSERT INTO all_trainers VALUES (7, 'Paula Baker', 'deputy', 'LOG', 52, 1385, '2009-09-24');
INSERT INTO all_trainers VALUES (8, 'Rosa Evans', 'senior', 'SAL', 48, 6730, '1989-01-10');
INSERT INTO all_trainers VALUES (9, 'Xavier Dunn', 'deputy', 'SAL', 52, 3158, '2010-05-21');
INSERT INTO all_trainers VALUES (10, 'Oscar Rivera', 'lead', 'SUP', 33, 1793, '2006-07-26');
INSERT INTO all_trainers VALUES (11, 'Nina Silva', 'deputy', 'SAL', 48, 6260, '1994-12-13');
INSERT INTO all_trainers VALUES (12, 'Oscar Lopez', 'expert', 'SUP', 38, 8100, '2010-09-08');
INSERT INTO all_trainers VALUES (13, 'Hanna Meyer', 'deputy', 'FI', 73, 6808, '1993-01-02');
INSERT INTO all_trainers VALUES (14, 'Olivia Martin', 'expert', 'SUP', 60, 7310, '1992-08-04');
INSERT INTO all_trainers VALUES (15, 'Ivan Grant', 'deputy', 'FI', 77, 9326, '2008-03-28');
INSERT INTO all_trainers VALUES (16, 'Hanna Vega', 'lead', 'LOG', 32, 3215, '2012-12-05');
INSERT INTO all_trainers VALUES (17, 'Elena Price', 'deputy', 'SAL', 26, 2072, '2017-07-25');
INSERT INTO all_trainers VALUES (18, 'Eric Park', 'senior', 'SAL', 54, 9335, '1999-04-02');
INSERT INTO all_trainers VALUES (19, 'Noah Young', 'deputy', 'LOG', 21, 9497, '2009-01-16');
INSERT INTO all_trainers VALUES (20, 'Marco Ford', 'senior', 'FI', 56, 2335, '2009-06-12');
INSERT INTO all_trainers VALUES (21, 'Nina Weber', 'lead', 'SUP', 34, 4436, '1997-06-11');
INSERT INTO all_trainers VALUES (22, 'Kevin Ford', 'expert', 'LOG', 34, 5376, '2007-03-08');
INSERT INTO all_trainers VALUES (23, 'Bella Davis', 'lead', 'SAL', 40, 1502, '1998-04-19');
INSERT INTO all_trainers VALUES (24, 'Bella Smith', 'deputy', 'LOG', 30, 3313, '2002-09-21');
INSERT INTO all_trainers VALUES (25, 'Maria Park', 'senior', 'LOG', 61, 5822, '2006-01-10');
CREATE TABLE all_machines (
  mach_no INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  cond TEXT NOT NULL,
  col TEXT NOT NULL,
  len INTEGER NOT NULL,
  stars INTEGER NOT NULL,
  produced TEXT NOT NULL
);
INSERT INTO all_machines VALUES (1, 'Sunny Maple', 'perfect', 'blue', 682, 71, '2008-12-21');
INSERT INTO all_machines VALUES (2, 'Wild Lantern', 'perfect', 'blue', 572, 28, '1981-12-21');
INSERT INTO all_machines VALUES (3, 'Rapid Summit', 'used', 'silver', 398, 93, '2008-09-27');
INSERT INTO all_machines VALUES (4, 'Secret Dragon', 'used', 'white', 645, 71, '1996-02-15');
INSERT INTO all_machines VALUES (5, 'Iron Summit', 'worn', 'blue', 608, 47, '2018-01-01');
INSERT INTO all_machines VALUES (6, 'Lucky Cedar', 'perfect', 'blue', 659, 93, '1988-11-19');
INSERT INTO all_machines VALUES (7, 'Misty Lotus', 'worn', 'white', 420, 28, '1963-03-21');
INSERT INTO all_machines VALUES (8, 'Sunny Meadow', 'perfect', 'yellow', 365, 42, '1966-11-18');
INSERT INTO all_machines VALUES (9, 'Bright Lotus', 'perfect', 'blue', 30, 28, '2011-01-27');
INSERT INTO all_machines VALUES (10, 'Rapid Tiger', 'perfect', 'green', 450, 93, '1970-09-13');
INSERT INTO all_machines VALUES (11, 'Velvet Harvest', 'worn', 'silver', 596, 97, '1993-06-10');
INSERT INTO all_machines VALUES (12, 'Sweet Dragon', 'perfect', 'white', 642, 99, '1972-11-01');
INSERT INTO all_machines VALUES (13, 'Crystal Pebble', 'used', 'green', 406, 68, '1990-12-06');
INSERT INTO all_machines VALUES (14, 'Mighty Beacon', 'worn', 'yellow', 594, 98, '1989-09-13');
INSERT INTO all_machines VALUES (15, 'Grand Rose', 'perfect', 'yellow', 581, 28, '1967-11-04');
INSERT INTO all_machines VALUES (16, 'Frozen Rose', 'perfect', 'white', 422, 48, '1989-10-11');
INSERT INTO all_machines VALUES (17, 'Bright Tiger', 'worn', 'silver', 27, 14, '1990-10-25');
INSERT INTO all_machines VALUES (18, 'Rapid Dragon', 'restored', 'green', 300, 95, '1970-01-11');
INSERT INTO all_machines VALUES (19, 'Velvet Cedar', 'worn', 'blue', 542, 17, '2012-06-27');
INSERT INTO all_machines VALUES (20, 'Iron Beacon', 'worn', 'blue', 414, 8, '1993-05-05');
INSERT INTO all_machines VALUES (21, 'Sunny Tiger', 'restored', 'blue', 551, 21, '1972-02-16');
INSERT INTO all_machines VALUES (22, 'Royal Willow', 'worn', 'grey', 280, 9, '1968-01-20');
INSERT INTO all_machines VALUES (23, 'Misty Rose', 'used', 'grey', 98, 27, '2012-04-22');
INSERT INTO all_machines VALUES (24, 'Bright Lantern', 'perfect', 'blue', 94, 3, '2020-08-06');
INSERT INTO all_machines VALUES (25, 'Iron Raven', 'worn', 'silver', 613, 30, '1972-01-15');
INSERT INTO all_machines VALUES (26, 'Ancient Falcon', 'perfect', 'green', 132, 45, '2014-12-14');
INSERT INTO all_machines VALUES (27, 'Grand Pebble', 'perfect', 'grey', 409, 69, '1985-10-23');
INSERT INTO all_machines VALUES (28, 'Crystal Dragon', 'perfect', 'white', 348, 53, '2017-02-27');
INSERT INTO all_machines VALUES (29, 'Lonely Storm', 'worn', 'yellow', 687, 85, '2014-12-07');
INSERT INTO all_machines VALUES (30, 'Grand Maple', 'restored', 'blue', 102, 10, '2014-12-12');
INSERT INTO all_machines VALUES (31, 'Lucky Rose', 'restored', 'blue', 479, 21, '1988-03-01');
INSERT INTO all_machines VALUES (32, 'Mighty Dragon', 'restored', 'blue', 626, 7, '1998-07-14');
INSERT INTO all_machines VALUES (33, 'Wild Falcon', 'perfect', 'white', 149, 6, '2023-09-11');
INSERT INTO all_machines VALUES (34, 'Ancient Rose', 'restored', 'green', 241, 25, '2020-11-11');
INSERT INTO all_machines VALUES (35, 'Proud Storm', 'worn', 'green', 11, 23, '2005-12-25');
INSERT INTO all_machines VALUES (36, 'Secret Storm', 'perfect', 'blue', 134, 5, '1999-04-11');
CREATE TABLE tbl_workout (
  id INTEGER PRIMARY KEY,
  ref TEXT NOT NULL,
  state TEXT NOT NULL,
  wthr TEXT NOT NULL,
  minutes_n INTEGER NOT NULL,
  crowd INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  by_trainer INTEGER NOT NULL,
  fk_mach INTEGER NOT NULL,
  FOREIGN KEY (by_trainer) REFERENCES all_trainers(nr),
  FOREIGN KEY (fk_mach) REFERENCES all_machines(mach_no)
);
INSERT INTO tbl_workout VALUES (1, 'C556', 'OP', 'SNO', 40, 278, '2014-05-25', 12, 22);
INSERT INTO tbl_workout VALUES (2, 'C596', 'OP', 'WI', 296, 82, '2019-02-05', 12, 2);
INSERT INTO tbl_workout VALUES (3, 'C240', 'PLA', 'WI', 459, 374, '2024-01-09', 6, 13);
INSERT INTO tbl_workout VALUES (4, 'C880', 'PLA', 'FOG', 62, 319, '2015-02-26', 23, 4);
INSERT INTO tbl_workout VALUES (5, 'C370', 'FAI', 'FOG', 405, 91, '2017-03-28', 21, 27);
INSERT INTO tbl_workout VALUES (6, 'C582', 'FAI', 'RA', 421, 883, '2020-10-01', 12, 25);
INSERT INTO tbl_workout VALUES (7, 'C622', 'FAI', 'RA', 46, 59, '2012-08-12', 23, 7);
INSERT INTO tbl_workout VALUES (8, 'C323', 'PEN', 'WI', 143, 845, '2024-02-16', 1, 21);
INSERT INTO tbl_workout VALUES (9, 'C835', 'PEN', 'RA', 272, 47, '2021-12-25', 23, 10);
INSERT INTO tbl_workout VALUES (10, 'C130', 'PLA', 'FOG', 391, 42, '2021-11-08', 18, 23);
INSERT INTO tbl_workout VALUES (11, 'C669', 'OP', 'SNO', 378, 597, '2017-02-11', 13, 21);
INSERT INTO tbl_workout VALUES (12, 'C513', 'PLA', 'CLO', 177, 145, '2022-08-28', 6, 20);
INSERT INTO tbl_workout VALUES (13, 'C538', 'FAI', 'CLO', 71, 814, '2017-07-24', 25, 1);
INSERT INTO tbl_workout VALUES (14, 'C894', 'PLA', 'SNO', 410, 900, '2018-11-22', 4, 10);
INSERT INTO tbl_workout VALUES (15, 'C569', 'OP', 'SNO', 22, 107, '2023-11-14', 1, 4);
INSERT INTO tbl_workout VALUES (16, 'C419', 'OP', 'SNO', 13, 758, '2013-02-11', 6, 26);
INSERT INTO tbl_workout VALUES (17, 'C231', 'PEN', 'SNO', 418, 555, '2016-07-13', 6, 20);
INSERT INTO tbl_workout VALUES (18, 'C950', 'OP', 'SU', 332, 610, '2016-09-12', 21, 20);
INSERT INTO tbl_workout VALUES (19, 'C802', 'OP', 'RA', 388, 678, '2013-01-04', 19, 20);
INSERT INTO tbl_workout VALUES (20, 'C837', 'PEN', 'FOG', 207, 829, '2010-08-26', 3, 11);
INSERT INTO tbl_workout VALUES (21, 'C796', 'PLA', 'FOG', 234, 239, '2022-08-05', 1, 8);
INSERT INTO tbl_workout VALUES (22, 'C828', 'FAI', 'SNO', 20, 736, '2022-10-15', 3, 6);
INSERT INTO tbl_workout VALUES (23, 'C712', 'PEN', 'SNO', 164, 259, '2020-09-28', 4, 6);
INSERT INTO tbl_workout VALUES (24, 'C188', 'OP', 'SNO', 349, 574, '2011-12-03', 25, 4);
INSERT INTO tbl_workout VALUES (25, 'C305', 'FAI', 'RA', 177, 394, '2010-06-25', 14, 33);
INSERT INTO tbl_workout VALUES (26, 'C289', 'FAI', 'FOG', 286, 168, '2017-06-11', 10, 13);
INSERT INTO tbl_workout VALUES (27, 'C685', 'PEN', 'SNO', 432, 345, '2017-05-21', 6, 8);
INSERT INTO tbl_workout VALUES (28, 'C660', 'FAI', 'SNO', 337, 339, '2011-09-05', 3, 12);
INSERT INTO tbl_workout VALUES (29, 'C242', 'FAI', 'RA', 439, 200, '2020-09-04', 20, 16);
INSERT INTO tbl_workout VALUES (30, 'C598', 'FAI', 'RA', 328, 483, '2022-03-19', 12, 5);
INSERT INTO tbl_workout VALUES (31, 'C788', 'OP', 'CLO', 14, 224, '2023-03-08', 9, 8);
INSERT INTO tbl_workout VALUES (32, 'C603', 'FAI', 'RA', 287, 935, '2020-09-17', 22, 36);
INSERT INTO tbl_workout VALUES (33, 'C392', 'OP', 'SU', 123, 292, '2018-07-22', 2, 16);
INSERT INTO tbl_workout VALUES (34, 'C508', 'OP', 'SNO', 426, 804, '2018-04-25', 8, 20);
INSERT INTO tbl_workout VALUES (35, 'C365', 'FAI', 'WI', 90, 494, '2020-06-22', 8, 12);
INSERT INTO tbl_workout VALUES (36, 'C852', 'OP', 'SNO', 373, 193, '2020-05-14', 25, 34);
INSERT INTO tbl_workout VALUES (37, 'C157', 'FAI', 'SU', 252, 223, '2010-02-15', 25, 8);
INSERT INTO tbl_workout VALUES (38, 'C684', 'OP', 'CLO', 78, 562, '2023-07-26', 9, 35);
INSERT INTO tbl_workout VALUES (39, 'C715', 'PLA', 'SNO', 370, 894, '2013-11-02', 13, 16);
INSERT INTO tbl_workout VALUES (40, 'C215', 'OP', 'CLO', 236, 135, '2020-04-12', 2, 12);
INSERT INTO tbl_workout VALUES (41, 'C356', 'OP', 'CLO', 115, 937, '2022-06-28', 3, 8);
INSERT INTO tbl_workout VALUES (42, 'C983', 'PEN', 'SU', 200, 510, '2022-09-16', 10, 1);
INSERT INTO tbl_workout VALUES (43, 'C719', 'PLA', 'CLO', 193, 677, '2022-12-23', 8, 36);
INSERT INTO tbl_workout VALUES (44, 'C581', 'PLA', 'SU', 70, 337, '2020-10-08', 25, 7);
INSERT INTO tbl_workout VALUES (45, 'C482', 'OP', 'FOG', 397, 89, '2015-09-22', 3, 21);
INSERT INTO tbl_workout VALUES (46, 'C936', 'OP', 'SNO', 329, 722, '2012-05-08', 13, 13);
INSERT INTO tbl_workout VALUES (47, 'C574', 'PLA', 'CLO', 145, 782, '2024-05-16', 3, 13);
INSERT INTO tbl_workout VALUES (48, 'C547', 'OP', 'CLO', 456, 189, '2011-11-06', 21, 5);
INSERT INTO tbl_workout VALUES (49, 'C458', 'OP', 'WI', 403, 43, '2012-01-10', 6, 3);
INSERT INTO tbl_workout VALUES (50, 'C204', 'PLA', 'WI', 213, 398, '2014-06-18', 13, 19);
INSERT INTO tbl_workout VALUES (51, 'C929', 'FAI', 'RA', 42, 120, '2021-05-28', 9, 7);
INSERT INTO tbl_workout VALUES (52, 'C874', 'FAI', 'RA', 66, 683, '2017-02-08', 20, 36);
INSERT INTO tbl_workout VALUES (53, 'C938', 'PLA', 'CLO', 70, 55, '2021-02-13', 3, 6);
INSERT INTO tbl_workout VALUES (54, 'C910', 'PEN', 'WI', 231, 320, '2011-05-11', 22, 10);
INSERT INTO tbl_workout VALUES (55, 'C793', 'OP', 'WI', 106, 232, '2020-06-07', 6, 26);
INSERT INTO tbl_workout VALUES (56, 'C818', 'FAI', 'CLO', 330, 802, '2021-01-18', 1, 27);
INSERT INTO tbl_workout VALUES (57, 'C731', 'PEN', 'RA', 104, 788, '2016-11-28', 9, 2);
INSERT INTO tbl_workout VALUES (58, 'C488', 'PEN', 'RA', 450, 303, '2011-08-18', 8, 7);
INSERT INTO tbl_workout VALUES (59, 'C882', 'OP', 'SNO', 106, 562, '2010-02-02', 12, 31);
INSERT INTO tbl_workout VALUES (60, 'C928', 'FAI', 'FOG', 399, 241, '2011-09-23', 3, 13);
INSERT INTO tbl_workout VALUES (61, 'C943', 'PEN', 'SNO', 205, 722, '2021-01-04', 6, 4);
INSERT INTO tbl_workout VALUES (62, 'C940', 'OP', 'RA', 216, 577, '2012-07-25', 20, 6);
INSERT INTO tbl_workout VALUES (63, 'C734', 'PLA', 'FOG', 258, 594, '2015-10-08', 6, 19);
INSERT INTO tbl_workout VALUES (64, 'C376', 'PLA', 'CLO', 437, 43, '2018-01-25', 6, 4);
INSERT INTO tbl_workout VALUES (65, 'C960', 'OP', 'SNO', 100, 929, '2021-06-05', 21, 15);
INSERT INTO tbl_workout VALUES (66, 'C650', 'PEN', 'CLO', 250, 37, '2012-12-07', 1, 16);
INSERT INTO tbl_workout VALUES (67, 'C297', 'OP', 'SNO', 413, 526, '2021-08-17', 3, 4);
INSERT INTO tbl_workout VALUES (68, 'C310', 'PLA', 'WI', 104, 830, '2013-11-19', 20, 6);
INSERT INTO tbl_workout VALUES (69, 'C124', 'OP', 'CLO', 476, 475, '2022-09-12', 4, 14);
INSERT INTO tbl_workout VALUES (70, 'C601', 'FAI', 'SNO', 164, 725, '2021-12-17', 9, 13);
INSERT INTO tbl_workout VALUES (71, 'C717', 'PEN', 'FOG', 79, 948, '2021-02-14', 9, 24);
INSERT INTO tbl_workout VALUES (72, 'C597', 'PEN', 'WI', 208, 690, '2017-11-02', 10, 6);
INSERT INTO tbl_workout VALUES (73, 'C568', 'FAI', 'RA', 23, 345, '2012-12-26', 15, 15);
INSERT INTO tbl_workout VALUES (74, 'C232', 'PEN', 'SNO', 379, 746, '2017-11-04', 23, 14);
INSERT INTO tbl_workout VALUES (75, 'C750', 'PEN', 'RA', 183, 924, '2011-06-17', 20, 11);
INSERT INTO tbl_workout VALUES (76, 'C846', 'OP', 'SNO', 21, 896, '2019-12-10', 6, 33);
INSERT INTO tbl_workout VALUES (77, 'C363', 'OP', 'FOG', 62, 128, '2014-12-13', 10, 12);
INSERT INTO tbl_workout VALUES (78, 'C563', 'PEN', 'RA', 235, 746, '2019-08-23', 17, 8);
INSERT INTO tbl_workout VALUES (79, 'C210', 'OP', 'SNO', 53, 86, '2011-08-11', 6, 15);
INSERT INTO tbl_workout VALUES (80, 'C939', 'OP', 'RA', 342, 537, '2016-08-21', 14, 16);
INSERT INTO tbl_workout VALUES (81, 'C360', 'OP', 'CLO', 423, 428, '2024-03-02', 4, 4);
INSERT INTO tbl_workout VALUES (82, 'C127', 'PEN', 'CLO', 175, 22, '2022-01-24', 19, 3);
INSERT INTO tbl_workout VALUES (83, 'C461', 'PEN', 'RA', 117, 443, '2017-12-28', 10, 24);
INSERT INTO tbl_workout VALUES (84, 'C949', 'PEN', 'SNO', 387, 2, '2013-07-12', 8, 5);
INSERT INTO tbl_workout VALUES (85, 'C572', 'FAI', 'RA', 32, 764, '2023-01-06', 20, 20);
INSERT INTO tbl_workout VALUES (86, 'C510', 'PEN', 'RA', 420, 838, '2013-11-10', 25, 8);
INSERT INTO tbl_workout VALUES (87, 'C236', 'FAI', 'SNO', 398, 14, '2012-05-06', 20, 7);
INSERT INTO tbl_workout VALUES (88, 'C969', 'PEN', 'FOG', 55, 376, '2018-02-02', 8, 1);
INSERT INTO tbl_workout VALUES (89, 'C867', 'FAI', 'FOG', 94, 360, '2022-06-04', 4, 1);
INSERT INTO tbl_workout VALUES (90, 'C138', 'OP', 'RA', 190, 722, '2019-10-06', 19, 10);
INSERT INTO tbl_workout VALUES (91, 'C254', 'OP', 'RA', 167, 205, '2015-04-01', 25, 36);
INSERT INTO tbl_workout VALUES (92, 'C260', 'OP', 'CLO', 344, 876, '2012-12-20', 3, 20);
INSERT INTO tbl_workout VALUES (93, 'C613', 'PLA', 'WI', 34, 454, '2013-08-28', 12, 13);
INSERT INTO tbl_workout VALUES (94, 'C990', 'PEN', 'FOG', 375, 808, '2013-01-12', 20, 23);
INSERT INTO tbl_workout VALUES (95, 'C905', 'FAI', 'CLO', 187, 876, '2019-01-25', 18, 34);
INSERT INTO tbl_workout VALUES (96, 'C815', 'FAI', 'CLO', 402, 93, '2013-08-26', 25, 14);
INSERT INTO tbl_workout VALUES (97, 'C259', 'FAI', 'FOG', 349, 948, '2012-02-18', 3, 7);
INSERT INTO tbl_workout VALUES (98, 'C917', 'OP', 'WI', 71, 153, '2023-02-12', 22, 8);
INSERT INTO tbl_workout VALUES (99, 'C820', 'PEN', 'WI', 361, 285, '2012-10-22', 22, 16);
INSERT INTO tbl_workout VALUES (100, 'C899', 'PEN', 'CLO', 427, 368, '2024-07-05', 9, 26);
INSERT INTO tbl_workout VALUES (101, 'C590', 'PLA', 'CLO', 344, 728, '2011-10-15', 14, 11);
INSERT INTO tbl_workout VALUES (102, 'C768', 'PLA', 'WI', 419, 305, '2013-06-27', 4, 5);
INSERT INTO tbl_workout VALUES (103, 'C343', 'OP', 'WI', 270, 673, '2012-08-22', 6, 6);
INSERT INTO tbl_workout VALUES (104, 'C543', 'PLA', 'RA', 354, 616, '2015-09-08', 1, 2);
INSERT INTO tbl_workout VALUES (105, 'C141', 'PEN', 'SNO', 196, 726, '2020-08-09', 22, 16);
INSERT INTO tbl_workout VALUES (106, 'C359', 'PEN', 'SNO', 311, 384, '2017-02-25', 18, 36);
INSERT INTO tbl_workout VALUES (107, 'C633', 'PEN', 'SNO', 46, 557, '2014-01-12', 1, 13);
INSERT INTO tbl_workout VALUES (108, 'C162', 'OP', 'SU', 425, 182, '2023-04-21', 6, 13);
INSERT INTO tbl_workout VALUES (109, 'C383', 'PEN', 'SNO', 177, 595, '2016-07-03', 10, 28);
INSERT INTO tbl_workout VALUES (110, 'C128', 'PLA', 'RA', 26, 511, '2019-10-15', 1, 12);
INSERT INTO tbl_workout VALUES (111, 'C163', 'OP', 'CLO', 322, 483, '2016-07-07', 18, 28);
INSERT INTO tbl_workout VALUES (112, 'C655', 'PEN', 'RA', 475, 729, '2015-01-22', 22, 4);
INSERT INTO tbl_workout VALUES (113, 'C876', 'PLA', 'SU', 330, 559, '2014-06-21', 19, 15);
INSERT INTO tbl_workout VALUES (114, 'C298', 'PLA', 'RA', 30, 590, '2013-12-05', 23, 15);
INSERT INTO tbl_workout VALUES (115, 'C653', 'PEN', 'WI', 38, 35, '2010-10-02', 10, 21);
INSERT INTO tbl_workout VALUES (116, 'C172', 'PLA', 'FOG', 453, 860, '2016-04-05', 9, 28);
INSERT INTO tbl_workout VALUES (117, 'C264', 'PEN', 'WI', 263, 382, '2023-08-23', 22, 11);
INSERT INTO tbl_workout VALUES (118, 'C352', 'PLA', 'CLO', 168, 580, '2011-09-26', 19, 6);
INSERT INTO tbl_workout VALUES (119, 'C832', 'PLA', 'RA', 438, 849, '2019-02-19', 12, 11);
INSERT INTO tbl_workout VALUES (120, 'C466', 'PLA', 'RA', 425, 562, '2012-03-20', 10, 10);
