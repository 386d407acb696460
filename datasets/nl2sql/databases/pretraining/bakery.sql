CREATE TABLE baker_list (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  shift TEXT NOT NULL,
  rank TEXT NOT NULL,
  result INTEGER NOT NULL,
  pay INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO baker_list VALUES (1, 'Gaijai Stethonound', 'thowou', 'trainee', 68, 5384, '1988-07-15');
INSERT INTO baker_list VALUES (2, 'Kengeand Chirthaimjes', 'quaickbrait', 'skoskouhet', 206, 6365, '1998-07-17');
INSERT INTO baker_list VALUES (3, 'Zaijuchil Breackgil', 'quaickbrait', 'assistant', 760, 2593, '1945-07-23');
INSERT INTO baker_list VALUES (4, 'Chorkes Jeasom', 'double', 'skoskouhet', 25, 9560, '1981-05-09');
INSERT INTO baker_list VALUES (5, 'Bundthen Clenwutre', 'weekend', 'junior', 520, 2346, '1961-05-18');
INSERT INTO baker_list VALUES (6, 'Tondsteal Gremchaick', 'weekend', 'brumskutdas', 32, 5363, '1964-01-26');
INSERT INTO baker_list VALUES (7, 'Fedro Tralpeckrai', 'weekend', 'brumskutdas', 529, 8423, '1981-09-25');
INSERT INTO baker_list VALUES (8, 'Quimwudem Plaitflaicknock', 'thowou', 'trainee', 285, 9236, '1978-09-27');
INSERT INTO baker_list VALUES (9, 'Kate Walsh', 'longrarskour', 'junior', 11, 6013, '1992-02-19');
INSERT INTO baker_list VALUES (10, 'Henry Fischer', 'brerchit', 'assistant', 659, 1939, '1945-11-21');
INSERT INTO baker_list VALUES (11, 'Meanmin Zearkogret', 'brerchit', 'brumskutdas', 554, 1580, '1947-02-20');
INSERT INTO baker_list VALUES (12, 'Notmor Fletsindlouck', 'brerchit', 'brumskutdas', 547, 5552, '1978-03-25');
INSERT INTO baker_list VALUES (13, 'Raishu Chospaichu', 'quaickbrait', 'skoskouhet', 691, 3452, '1985-07-08');
INSERT INTO baker_list VALUES (14, 'Ben Hart', 'thowou', 'brumskutdas', 216, 7465, '1995-12-09');
INSERT INTO baker_list VALUES (15, 'Traitgratflain Ferchem', 'double', 'brumskutdas', 716, 2942, '2000-03-04');
INSERT INTO baker_list VALUES (16, 'George Quist', 'quaickbrait', 'junior', 704, 3465, '1958-08-14');
INSERT INTO baker_list VALUES (17, 'Tatgroumclon Halplot', 'quaickbrait', 'senior', 709, 5168, '1998-12-10');
INSERT INTO baker_list VALUES (18, 'Toundplirkrai Dutouckthoul', 'longrarskour', 'assistant', 622, 7376, '1999-04-24');
INSERT INTO baker_list VALUES (19, 'Zoe Tanaka', 'quaickbrait', 'senior', 824, 5701, '1993-03-10');
INSERT INTO baker_list VALUES (20, 'Krouscloun Jaischeat', 'weekend', 'brumskutdas', 776, 3500, '1992-11-23');
INSERT INTO baker_list VALUES (21, 'Bakeack Jaipumpon', 'quaickbrait', 'skoskouhet', 645, 6463, '1950-11-14');
INSERT INTO baker_list VALUES (22, 'Treaband Skeamthean', 'quaickbrait', 'assistant', 292, 2597, '2003-07-16');
CREATE TABLE all_cakes (
  id INTEGER PRIMARY KEY,
  ck_nm TEXT NOT NULL,
  country TEXT NOT NULL,
  class_n TEXT NOT NULL,
  inv INTEGER NOT NULL,
  amount_t INTEGER NOT NULL,
  bought TEXT NOT NULL
);
INSERT INTO all_cakes VALUES (1, 'Cloumfesjean Dromwendsto', 'Poland', 'modern', 239, 435, '2019-11-20');
INSERT INTO all_cakes VALUES (2, 'Taitromda Wuskreastous', 'Austria', 'modern', 393, 817, '2006-02-01');
INSERT INTO all_cakes VALUES (3, 'Dreamsim Gemmarclend', 'Finland', 'modern', 258, 849, '2020-12-05');
INSERT INTO all_cakes VALUES (4, 'Mighty Dragon', 'Austria', 'compact', 380, 739, '2011-09-17');
INSERT INTO all_cakes VALUES (5, 'Happy Summit', 'Austria', 'compact', 254, 753, '2012-08-27');
INSERT INTO all_cakes VALUES (6, 'Chounsoun Kemkraickpeck', 'kouseck', 'thumflisgreand', 139, 343, '1999-02-03');
INSERT INTO all_cakes VALUES (7, 'Wild Willow', 'Poland', 'compact', 387, 887, '2007-01-23');
INSERT INTO all_cakes VALUES (8, 'Happy Raven', 'Finland', 'thumflisgreand', 216, 63, '2003-07-23');
INSERT INTO all_cakes VALUES (9, 'Iron Rose', 'Austria', 'modern', 137, 966, '2004-01-26');
INSERT INTO all_cakes VALUES (10, 'Plaitjon Niskror', 'Austria', 'vintage', 12, 659, '2009-03-21');
INSERT INTO all_cakes VALUES (11, 'Noble Storm', 'Ireland', 'compact', 322, 498, '2005-05-22');
INSERT INTO all_cakes VALUES (12, 'Mighty Rose', 'Ireland', 'thumflisgreand', 64, 146, '2019-08-22');
INSERT INTO all_cakes VALUES (13, 'Proud Ember', 'Austria', 'vintage', 256, 211, '2021-08-26');
INSERT INTO all_cakes VALUES (14, 'Chilgrebal Popun', 'Finland', 'modern', 134, 819, '2008-07-24');
INSERT INTO all_cakes VALUES (15, 'Crystal Summit', 'Austria', 'vintage', 45, 640, '2017-10-18');
INSERT INTO all_cakes VALUES (16, 'Kastai Rosum', 'Austria', 'modern', 70, 24, '2004-07-27');
INSERT INTO all_cakes VALUES (17, 'Rafleakri Kejick', 'Ireland', 'compact', 384, 723, '2000-07-02');
INSERT INTO all_cakes VALUES (18, 'Bright Dragon', 'Austria', 'compact', 211, 204, '2011-12-19');
INSERT INTO all_cakes VALUES (19, 'Visda Rettrum', 'Finland', 'vintage', 91, 953, '2023-02-13');
INSERT INTO all_cakes VALUES (20, 'Grand Willow', 'Ireland', 'compact', 397, 654, '1999-08-07');
INSERT INTO all_cakes VALUES (21, 'Royal Falcon', 'Finland', 'vintage', 276, 795, '2023-01-01');
INSERT INTO all_cakes VALUES (22, 'Drendcleand Stuckgrairgrat', 'Ireland', 'vintage', 338, 251, '2020-07-27');
INSERT INTO all_cakes VALUES (23, 'Sunny Anchor', 'Ireland', 'thumflisgreand', 13, 232, '2023-01-12');
INSERT INTO all_cakes VALUES (24, 'Wild Tiger', 'Austria', 'modern', 291, 486, '1999-05-09');
INSERT INTO all_cakes VALUES (25, 'Jeamshutchis Claisshack', 'Finland', 'compact', 89, 259, '2009-03-06');
INSERT INTO all_cakes VALUES (26, 'Stourket Treplai', 'Finland', 'modern', 294, 400, '2000-03-15');
INSERT INTO all_cakes VALUES (27, 'Hegrar Neackkrutbran', 'Austria', 'modern', 374, 893, '2005-07-12');
INSERT INTO all_cakes VALUES (28, 'Noble Lantern', 'Poland', 'thumflisgreand', 259, 536, '2015-11-17');
INSERT INTO all_cakes VALUES (29, 'Sweet Lantern', 'Finland', 'compact', 122, 455, '2020-04-27');
CREATE TABLE pck_tab (
  pck_no INTEGER PRIMARY KEY,
  pickup_code TEXT NOT NULL,
  ssn TEXT NOT NULL,
  channel TEXT NOT NULL,
  duration INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  rec_dt TEXT NOT NULL,
  fk_bake INTEGER NOT NULL,
  fk_cake INTEGER NOT NULL,
  FOREIGN KEY (fk_bake) REFERENCES baker_list(id),
  FOREIGN KEY (fk_cake) REFERENCES all_cakes(id)
);
INSERT INTO pck_tab VALUES (1, 'T617', 'ZAC', 'chithou', 463, 34, '2010-06-19', 20, 20);
INSERT INTO pck_tab VALUES (2, 'T526', 'SP', 'partner', 58, 280, '2019-02-05', 7, 20);
INSERT INTO pck_tab VALUES (3, 'T244', 'ZAC', 'chithou', 29, 163, '2024-10-26', 4, 20);
INSERT INTO pck_tab VALUES (4, 'T356', 'ZAC', 'email', 77, 96, '2021-11-12', 1, 28);
INSERT INTO pck_tab VALUES (5, 'T256', 'WIN', 'chithou', 248, 64, '2024-11-24', 4, 14);
INSERT INTO pck_tab VALUES (6, 'T311', 'WIN', 'email', 10, 20, '2014-07-02', 22, 19);
INSERT INTO pck_tab VALUES (7, 'T933', 'WIN', 'partner', 96, 65, '2023-02-13', 5, 11);
INSERT INTO pck_tab VALUES (8, 'T157', 'SP', 'email', 175, 261, '2015-12-19', 21, 14);
INSERT INTO pck_tab VALUES (9, 'T535', 'WIN', 'chithou', 28, 17, '2023-11-04', 15, 26);
INSERT INTO pck_tab VALUES (10, 'T741', 'WIN', 'email', 318, 171, '2015-07-09', 21, 7);
INSERT INTO pck_tab VALUES (11, 'T772', 'SP', 'partner', 83, 233, '2019-07-20', 6, 16);
INSERT INTO pck_tab VALUES (12, 'T401', 'SP', 'email', 359, 220, '2023-12-17', 21, 18);
INSERT INTO pck_tab VALUES (13, 'T685', 'WIN', 'partner', 426, 38, '2011-12-22', 21, 21);
INSERT INTO pck_tab VALUES (14, 'T905', 'SUM', 'cleanmin', 392, 285, '2015-01-05', 13, 16);
INSERT INTO pck_tab VALUES (15, 'T616', 'SP', 'chithou', 244, 119, '2015-02-22', 5, 21);
INSERT INTO pck_tab VALUES (16, 'T182', 'ZAC', 'email', 364, 275, '2011-09-28', 6, 12);
INSERT INTO pck_tab VALUES (17, 'T956', 'SUM', 'email', 446, 176, '2010-03-24', 14, 19);
INSERT INTO pck_tab VALUES (18, 'T432', 'WIN', 'email', 192, 183, '2019-05-02', 13, 5);
INSERT INTO pck_tab VALUES (19, 'T352', 'WIN', 'email', 107, 167, '2021-04-17', 8, 21);
INSERT INTO pck_tab VALUES (20, 'T490', 'WIN', 'chithou', 317, 264, '2010-07-04', 5, 24);
INSERT INTO pck_tab VALUES (21, 'T192', 'WIN', 'email', 116, 300, '2021-10-26', 1, 10);
INSERT INTO pck_tab VALUES (22, 'T219', 'WIN', 'chithou', 139, 190, '2020-09-02', 14, 29);
INSERT INTO pck_tab VALUES (23, 'T604', 'ZAC', 'cleanmin', 379, 132, '2013-06-28', 17, 26);
INSERT INTO pck_tab VALUES (24, 'T274', 'SP', 'chithou', 70, 156, '2017-10-09', 11, 5);
INSERT INTO pck_tab VALUES (25, 'T785', 'SP', 'cleanmin', 328, 115, '2019-01-06', 19, 19);
INSERT INTO pck_tab VALUES (26, 'T954', 'ZAC', 'partner', 387, 195, '2014-05-09', 10, 14);
INSERT INTO pck_tab VALUES (27, 'T631', 'SUM', 'partner', 416, 26, '2017-01-25', 5, 21);
INSERT INTO pck_tab VALUES (28, 'T320', 'SUM', 'cleanmin', 343, 206, '2020-09-25', 21, 23);
INSERT INTO pck_tab VALUES (29, 'T808', 'ZAC', 'partner', 187, 146, '2020-12-26', 12, 7);
INSERT INTO pck_tab VALUES (30, 'T441', 'SP', 'partner', 386, 280, '2015-12-14', 20, 9);
INSERT INTO pck_tab VALUES (31, 'T313', 'ZAC', 'partner', 460, 81, '2016-02-17', 11, 10);
INSERT INTO pck_tab VALUES (32, 'T887', 'WIN', 'email', 198, 200, '2017-01-05', 1, 11);
INSERT INTO pck_tab VALUES (33, 'T884', 'ZAC', 'email', 117, 106, '2017-08-19', 4, 12);
INSERT INTO pck_tab VALUES (34, 'T846', 'ZAC', 'email', 179, 180, '2017-01-03', 18, 12);
INSERT INTO pck_tab VALUES (35, 'T815', 'SP', 'email', 311, 261, '2014-05-08', 1, 5);
INSERT INTO pck_tab VALUES (36, 'T190', 'WIN', 'partner', 110, 11, '2013-08-20', 20, 24);
INSERT INTO pck_tab VALUES (37, 'T162', 'SUM', 'partner', 284, 55, '2020-02-09', 5, 9);
INSERT INTO pck_tab VALUES (38, 'T373', 'WIN', 'chithou', 191, 49, '2016-09-20', 7, 26);
INSERT INTO pck_tab VALUES (39, 'T348', 'WIN', 'email', 359, 214, '2016-01-19', 15, 13);
INSERT INTO pck_tab VALUES (40, 'T364', 'SUM', 'chithou', 205, 57, '2013-11-09', 12, 5);
INSERT INTO pck_tab VALUES (41, 'T982', 'WIN', 'email', 96, 53, '2013-07-13', 13, 6);
INSERT INTO pck_tab VALUES (42, 'T170', 'WIN', 'email', 457, 152, '2011-02-11', 12, 13);
INSERT INTO pck_tab VALUES (43, 'T446', 'SUM', 'email', 80, 40, '2024-06-17', 19, 23);
INSERT INTO pck_tab VALUES (44, 'T569', 'SUM', 'chithou', 465, 263, '2020-06-06', 15, 16);
INSERT INTO pck_tab VALUES (45, 'T415', 'ZAC', 'chithou', 279, 172, '2014-01-05', 15, 5);
INSERT INTO pck_tab VALUES (46, 'T795', 'ZAC', 'chithou', 425, 95, '2019-10-15', 21, 21);
INSERT INTO pck_tab VALUES (47, 'T300', 'ZAC', 'partner', 339, 166, '2021-06-05', 7, 24);
INSERT INTO pck_tab VALUES (48, 'T426', 'SP', 'partner', 204, 146, '2022-11-10', 22, 16);
INSERT INTO pck_tab VALUES (49, 'T296', 'WIN', 'email', 356, 3, '2014-05-24', 8, 22);
INSERT INTO pck_tab VALUES (50, 'T649', 'ZAC', 'chithou', 231, 24, '2010-12-04', 22, 14);
INSERT INTO pck_tab VALUES (51, 'T939', 'SUM', 'email', 129, 169, '2013-03-03', 14, 14);
INSERT INTO pck_tab VALUES (52, 'T662', 'SP', 'chithou', 229, 215, '2023-11-21', 4, 12);
INSERT INTO pck_tab VALUES (53, 'T549', 'SP', 'partner', 72, 115, '2019-01-03', 7, 12);
INSERT INTO pck_tab VALUES (54, 'T885', 'SP', 'email', 88, 289, '2020-12-10', 7, 16);
INSERT INTO pck_tab VALUES (55, 'T323', 'SUM', 'partner', 91, 132, '2010-07-25', 15, 12);
INSERT INTO pck_tab VALUES (56, 'T831', 'SP', 'email', 139, 99, '2012-11-19', 11, 12);
INSERT INTO pck_tab VALUES (57, 'T888', 'ZAC', 'chithou', 229, 226, '2012-11-12', 19, 14);
INSERT INTO pck_tab VALUES (58, 'T976', 'WIN', 'partner', 85, 60, '2017-01-05', 11, 4);
INSERT INTO pck_tab VALUES (59, 'T768', 'ZAC', 'chithou', 278, 288, '2018-04-09', 15, 14);
INSERT INTO pck_tab VALUES (60, 'T673', 'SUM', 'email', 167, 52, '2010-06-27', 4, 6);
INSERT INTO pck_tab VALUES (61, 'T103', 'SP', 'chithou', 55, 109, '2017-09-23', 15, 5);
INSERT INTO pck_tab VALUES (62, 'T486', 'WIN', 'chithou', 153, 152, '2016-09-08', 19, 7);
INSERT INTO pck_tab VALUES (63, 'T812', 'WIN', 'cleanmin', 214, 114, '2016-11-14', 15, 23);
INSERT INTO pck_tab VALUES (64, 'T703', 'ZAC', 'chithou', 358, 19, '2017-05-23', 17, 8);
INSERT INTO pck_tab VALUES (65, 'T101', 'SUM', 'email', 461, 218, '2016-03-04', 6, 5);
INSERT INTO pck_tab VALUES (66, 'T935', 'WIN', 'partner', 446, 196, '2014-12-23', 20, 19);
INSERT INTO pck_tab VALUES (67, 'T861', 'WIN', 'chithou', 83, 190, '2013-02-09', 21, 16);
INSERT INTO pck_tab VALUES (68, 'T893', 'SUM', 'chithou', 159, 41, '2011-01-10', 12, 16);
INSERT INTO pck_tab VALUES (69, 'T423', 'ZAC', 'chithou', 293, 196, '2010-03-02', 7, 2);
INSERT INTO pck_tab VALUES (70, 'T522', 'SP', 'email', 364, 68, '2017-01-01', 21, 23);
INSERT INTO pck_tab VALUES (71, 'T940', 'SUM', 'email', 16, 238, '2018-01-02', 17, 5);
INSERT INTO pck_tab VALUES (72, 'T374', 'WIN', 'email', 28, 164, '2024-01-11', 20, 16);
INSERT INTO pck_tab VALUES (73, 'T746', 'ZAC', 'partner', 238, 153, '2015-07-10', 5, 20);
INSERT INTO pck_tab VALUES (74, 'T693', 'SP', 'cleanmin', 179, 26, '2014-05-03', 4, 16);
INSERT INTO pck_tab VALUES (75, 'T440', 'WIN', 'partner', 425, 130, '2010-09-13', 1, 19);
INSERT INTO pck_tab VALUES (76, 'T576', 'ZAC', 'partner', 332, 64, '2016-04-13', 14, 7);
INSERT INTO pck_tab VALUES (77, 'T169', 'SUM', 'email', 165, 20, '2021-05-09', 22, 7);
INSERT INTO pck_tab VALUES (78, 'T281', 'WIN', 'partner', 61, 138, '2017-05-09', 9, 19);
INSERT INTO pck_tab VALUES (79, 'T389', 'SP', 'partner', 121, 166, '2019-10-25', 8, 14);
INSERT INTO pck_tab VALUES (80, 'T273', 'ZAC', 'email', 379, 237, '2019-04-19', 1, 8);
INSERT INTO pck_tab VALUES (81, 'T332', 'SUM', 'chithou', 185, 154, '2017-07-12', 11, 9);
INSERT INTO pck_tab VALUES (82, 'T377', 'WIN', 'email', 29, 106, '2019-04-24', 17, 7);
INSERT INTO pck_tab VALUES (83, 'T623', 'ZAC', 'chithou', 248, 12, '2011-09-26', 22, 21);
INSERT INTO pck_tab VALUES (84, 'T291', 'SP', 'partner', 51, 282, '2014-10-15', 5, 21);
INSERT INTO pck_tab VALUES (85, 'T666', 'SUM', 'partner', 395, 158, '2011-01-24', 22, 8);
INSERT INTO pck_tab VALUES (86, 'T926', 'SP', 'partner', 380, 225, '2023-09-20', 20, 11);
INSERT INTO pck_tab VALUES (87, 'T997', 'SP', 'cleanmin', 137, 141, '2021-07-08', 10, 16);
INSERT INTO pck_tab VALUES (88, 'T534', 'SUM', 'email', 121, 200, '2019-02-04', 12, 10);
INSERT INTO pck_tab VALUES (89, 'T959', 'WIN', 'chithou', 211, 105, '2024-06-25', 22, 21);
INSERT INTO pck_tab VALUES (90, 'T405', 'ZAC', 'email', 137, 1, '2015-06-07', 11, 12);
INSERT INTO pck_tab VALUES (91, 'T238', 'WIN', 'chithou', 36, 270, '2011-02-10', 11, 5);
INSERT INTO pck_tab VALUES (92, 'T881', 'WIN', 'chithou', 223, 30, '2022-06-02', 10, 16);
INSERT INTO pck_tab VALUES (93, 'T582', 'WIN', 'cleanmin', 255, 48, '2022-09-25', 22, 13);
INSERT INTO pck_tab VALUES (94, 'T963', 'SP', 'email', 401, 235, '2016-07-11', 13, 12);
INSERT INTO pck_tab VALUES (95, 'T611', 'SUM', 'email', 257, 262, '2010-03-24', 22, 8);
INSERT INTO pck_tab VALUES (96, 'T682', 'ZAC', 'email', 310, 7, '2018-10-04', 7, 13);
INSERT INTO pck_tab VALUES (97, 'T153', 'ZAC', 'chithou', 402, 131, '2012-02-04', 17, 9);
INSERT INTO pck_tab VALUES (98, 'T941', 'WIN', 'chithou', 89, 139, '2020-03-14', 19, 16);
INSERT INTO pck_tab VALUES (99, 'T987', 'ZAC', 'email', 349, 283, '2010-12-02', 8, 20);
INSERT INTO pck_tab VALUES (100, 'T148', 'ZAC', 'partner', 63, 158, '2010-06-17', 6, 24);
INSERT INTO pck_tab VALUES (101, 'T814', 'SUM', 'cleanmin', 375, 106, '2014-01-15', 22, 10);
INSERT INTO pck_tab VALUES (102, 'T897', 'SUM', 'chithou', 476, 98, '2018-10-26', 11, 6);
INSERT INTO pck_tab VALUES (103, 'T801', 'WIN', 'partner', 84, 129, '2022-03-02', 15, 23);
INSERT INTO pck_tab VALUES (104, 'T724', 'SP', 'chithou', 107, 14, '2015-10-12', 7, 13);
INSERT INTO pck_tab VALUES (105, 'T429', 'ZAC', 'partner', 75, 16, '2013-07-06', 7, 10);
INSERT INTO pck_tab VALUES (106, 'T825', 'SUM', 'email', 25, 212, '2014-09-22', 12, 11);
INSERT INTO pck_tab VALUES (107, 'T793', 'ZAC', 'email', 58, 173, '2018-01-27', 22, 16);
INSERT INTO pck_tab VALUES (108, 'T850', 'ZAC', 'email', 82, 250, '2018-04-15', 17, 16);
INSERT INTO pck_tab VALUES (109, 'T767', 'ZAC', 'partner', 372, 36, '2024-07-01', 22, 14);
INSERT INTO pck_tab VALUES (110, 'T360', 'WIN', 'partner', 37, 124, '2024-01-20', 21, 13);
INSERT INTO pck_tab VALUES (111, 'T937', 'SUM', 'email', 448, 57, '2014-02-10', 5, 14);
INSERT INTO pck_tab VALUES (112, 'T391', 'SP', 'chithou', 116, 58, '2020-04-18', 22, 16);
INSERT INTO pck_tab VALUES (113, 'T336', 'WIN', 'chithou', 128, 120, '2018-11-07', 14, 21);
INSERT INTO pck_tab VALUES (114, 'T618', 'SUM', 'partner', 82, 37, '2014-02-09', 15, 18);
INSERT INTO pck_tab VALUES (115, 'T207', 'SUM', 'partner', 297, 188, '2015-06-21', 5, 10);
INSERT INTO pck_tab VALUES (116, 'T964', 'ZAC', 'partner', 35, 75, '2024-01-16', 11, 23);
INSERT INTO pck_tab VALUES (117, 'T835', 'WIN', 'email', 306, 274, '2013-03-18', 8, 11);
INSERT INTO pck_tab VALUES (118, 'T892', 'SP', 'chithou', 59, 108, '2023-02-23', 19, 5);
INSERT INTO pck_tab VALUES (119, 'T277', 'SP', 'cleanmin', 284, 287, '2020-11-21', 11, 29);
INSERT INTO pck_tab VALUES (120, 'T715', 'WIN', 'cleanmin', 378, 174, '2023-12-23', 14, 23);
