CREATE TABLE astr_tab (
  astr_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  loc TEXT NOT NULL,
  team TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  sal_amt INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO astr_tab VALUES (1, 'David Price', 'Bilbao', 'logistics', 73, 3130, '1960-12-28');
INSERT INTO astr_tab VALUES (2, 'Jack Young', 'Seville', 'research', 63, 7280, '1995-05-23');
INSERT INTO astr_tab VALUES (3, 'Simon Green', 'Bilbao', 'legal', 40, 2919, '1981-08-12');
INSERT INTO astr_tab VALUES (4, 'David Park', 'Bilbao', 'legal', 18, 8458, '1961-12-06');
INSERT INTO astr_tab VALUES (5, 'Henry Hart', 'Bilbao', 'planning', 37, 4092, '1989-04-01');
INSERT INTO astr_tab VALUES (6, 'Xavier Baker', 'Bilbao', 'logistics', 45, 4249, '1954-05-27');
INSERT INTO astr_tab VALUES (7, 'Simon Nash', 'Aarhus', 'design', 69, 3825, '1967-02-16');
INSERT INTO astr_tab VALUES (8, 'Gina Larsen', 'Austin', 'legal', 54, 6884, '2001-05-26');
INSERT INTO astr_tab VALUES (9, 'Kate Jones', 'Denver', 'research', 22, 3198, '1980-04-18');
INSERT INTO astr_tab VALUES (10, 'Clara Brown', 'Bilbao', 'research', 59, 5858, '1962-11-14');
INSERT INTO astr_tab VALUES (11, 'Kevin Weber', 'Seville', 'sales', 69, 7047, '1975-03-02');
INSERT INTO astr_tab VALUES (12, 'Olivia Lopez', 'Denver', 'legal', 20, 5749, '1985-09-21');
INSERT INTO astr_tab VALUES (13, 'Olivia Silva', 'Austin', 'logistics', 43, 9177, '1976-06-22');
INSERT INTO astr_tab VALUES (14, 'Frank Walsh', 'Bilbao', 'logistics', 19, 2749, '1986-07-24');
INSERT INTO astr_tab VALUES (15, 'Fiona Silva', 'Austin', 'design', 56, 5753, '1972-11-01');
INSERT INTO astr_tab VALUES (16, 'Julia Park', 'Austin', 'research', 51, 6061, '1996-06-01');
INSERT INTO astr_tab VALUES (17, 'Adam Hart', 'Austin', 'legal', 60, 3758, '1950-02-06');
INSERT INTO astr_tab VALUES (18, 'Iris Fischer', 'Denver', 'planning', 35, 8919, '1963-04-11');
INSERT INTO astr_tab VALUES (19, 'Zoe Clark', 'Denver', 'research', 23, 6923, '1953-10-12');
INSERT INTO astr_tab VALUES (20, 'Tara Irwin', 'Seville', 'logistics', 49, 3896, '1961-01-13');
INSERT INTO astr_tab VALUES (21, 'Gina Reed', 'Austin', 'planning', 28, 5745, '1975-03-07');
INSERT INTO astr_tab VALUES (22, 'Iris Smith', 'Bilbao', 'logistics', 56, 8086, '1989-12-02');
INSERT INTO astr_tab VALUES (23, 'Zoe Weber', 'Austin', 'design', 47, 2122, '1967-06-21');
INSERT INTO astr_tab VALUES (24, 'Xavier Brown', 'Aarhus', 'legal', 78, 1328, '1959-02-12');
INSERT INTO astr_tab VALUES (25, 'Fiona Young', 'Bilbao', 'planning', 73, 9216, '1966-06-14');
INSERT INTO astr_tab VALUES (26, 'Kate Nash', 'Denver', 'legal', 55, 4491, '1974-12-26');
INSERT INTO astr_tab VALUES (27, 'George Kaya', 'Austin', 'logistics', 75, 9104, '1951-12-18');
INSERT INTO astr_tab VALUES (28, 'Eric Rivera', 'Denver', 'logistics', 19, 1254, '1975-02-09');
INSERT INTO astr_tab VALUES (29, 'Iris Davis', 'Austin', 'research', 55, 2888, '1987-11-14');
CREATE TABLE tel_tab (
  tel_id INTEGER PRIMARY KEY,
  telescope_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  mk TEXT NOT NULL,
  amount_t INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO tel_tab VALUES (1, 'Sunny Maple', 'budget', 'ARD', 525, 557, '2019-03-01');
INSERT INTO tel_tab VALUES (2, 'Iron Orchid', 'classic', 'ARD', 697, 563, '2000-11-24');
INSERT INTO tel_tab VALUES (3, 'Velvet Raven', 'classic', 'NI', 136, 623, '2008-03-02');
INSERT INTO tel_tab VALUES (4, 'Noble Storm', 'rare', 'MA', 537, 295, '2012-02-25');
INSERT INTO tel_tab VALUES (5, 'Secret Falcon', 'budget', 'ARD', 77, 515, '2002-05-16');
INSERT INTO tel_tab VALUES (6, 'Wild Dragon', 'budget', 'NI', 133, 879, '2023-12-17');
INSERT INTO tel_tab VALUES (7, 'Royal Harvest', 'rare', 'LUM', 121, 683, '2008-12-01');
INSERT INTO tel_tab VALUES (8, 'Proud Raven', 'compact', 'ARD', 440, 182, '2003-10-08');
INSERT INTO tel_tab VALUES (9, 'Bright Harvest', 'budget', 'COR', 609, 463, '2022-04-05');
INSERT INTO tel_tab VALUES (10, 'Royal Lantern', 'luxury', 'MA', 526, 156, '2015-12-01');
INSERT INTO tel_tab VALUES (11, 'Lucky Cedar', 'premium', 'ARD', 818, 475, '2015-01-04');
INSERT INTO tel_tab VALUES (12, 'Secret Meadow', 'premium', 'ARD', 542, 535, '2006-08-28');
INSERT INTO tel_tab VALUES (13, 'Royal Pebble', 'rare', 'ARD', 402, 319, '2004-09-06');
INSERT INTO tel_tab VALUES (14, 'Noble Anchor', 'budget', 'NI', 871, 248, '2001-12-25');
INSERT INTO tel_tab VALUES (15, 'Royal Raven', 'premium', 'NI', 916, 19, '2016-08-23');
INSERT INTO tel_tab VALUES (16, 'Rapid Anchor', 'budget', 'LUM', 902, 328, '2021-07-14');
INSERT INTO tel_tab VALUES (17, 'Velvet Ember', 'budget', 'ARD', 587, 347, '2014-11-18');
INSERT INTO tel_tab VALUES (18, 'Bright Comet', 'rare', 'ARD', 712, 773, '2011-12-27');
INSERT INTO tel_tab VALUES (19, 'Lucky Lotus', 'rare', 'LUM', 946, 464, '2000-05-21');
INSERT INTO tel_tab VALUES (20, 'Grand Lotus', 'rare', 'LUM', 748, 114, '2011-03-23');
INSERT INTO tel_tab VALUES (21, 'Sweet Raven', 'luxury', 'MA', 926, 270, '2004-10-09');
INSERT INTO tel_tab VALUES (22, 'Mighty Raven', 'rare', 'MA', 406, 379, '2023-10-13');
INSERT INTO tel_tab VALUES (23, 'Sunny Summit', 'classic', 'MA', 420, 336, '2020-03-03');
INSERT INTO tel_tab VALUES (24, 'Proud Anchor', 'rare', 'ARD', 494, 760, '2024-04-06');
INSERT INTO tel_tab VALUES (25, 'Misty Cedar', 'luxury', 'MA', 769, 211, '2024-11-10');
INSERT INTO tel_tab VALUES (26, 'Lucky Ember', 'luxury', 'MA', 11, 776, '1999-07-17');
INSERT INTO tel_tab VALUES (27, 'Iron Falcon', 'luxury', 'MA', 615, 706, '2009-09-10');
INSERT INTO tel_tab VALUES (28, 'Secret Anchor', 'rare', 'NI', 988, 633, '2017-05-11');
INSERT INTO tel_tab VALUES (29, 'Misty Maple', 'compact', 'MA', 776, 399, '2010-01-27');
INSERT INTO tel_tab VALUES (30, 'Proud Meadow', 'premium', 'ARD', 507, 247, '2003-02-11');
INSERT INTO tel_tab VALUES (31, 'Crystal Orchid', 'compact', 'NI', 808, 345, '2003-06-10');
INSERT INTO tel_tab VALUES (32, 'Secret Summit', 'classic', 'LUM', 567, 409, '2016-05-07');
INSERT INTO tel_tab VALUES (33, 'Lonely Comet', 'budget', 'ARD', 407, 413, '2019-12-07');
CREATE TABLE observations (
  obs_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  pr TEXT NOT NULL,
  st TEXT NOT NULL,
  reduction INTEGER NOT NULL,
  dur INTEGER NOT NULL,
  reg_date TEXT NOT NULL,
  astronomer_key INTEGER NOT NULL,
  telescope_key INTEGER NOT NULL,
  FOREIGN KEY (astronomer_key) REFERENCES astr_tab(astr_no),
  FOREIGN KEY (telescope_key) REFERENCES tel_tab(tel_id)
);
INSERT INTO observations VALUES (1, 'R854', 'critical', 'rejected', 5, 456, '2022-07-13', 21, 2);
INSERT INTO observations VALUES (2, 'R671', 'normal', 'approved', 36, 462, '2015-08-06', 9, 2);
INSERT INTO observations VALUES (3, 'R453', 'low', 'rejected', 3, 113, '2018-11-23', 20, 2);
INSERT INTO observations VALUES (4, 'R333', 'critical', 'rejected', 13, 279, '2012-07-07', 9, 31);
INSERT INTO observations VALUES (5, 'R584', 'critical', 'rejected', 11, 244, '2020-10-14', 20, 8);
INSERT INTO observations VALUES (6, 'R817', 'high', 'approved', 48, 373, '2018-12-12', 17, 11);
INSERT INTO observations VALUES (7, 'R663', 'critical', 'approved', 16, 386, '2010-07-03', 25, 29);
INSERT INTO observations VALUES (8, 'R563', 'low', 'approved', 51, 93, '2010-12-22', 11, 31);
INSERT INTO observations VALUES (9, 'R718', 'high', 'approved', 42, 386, '2017-09-16', 9, 32);
INSERT INTO observations VALUES (10, 'R484', 'critical', 'approved', 57, 341, '2014-11-05', 17, 13);
INSERT INTO observations VALUES (11, 'R620', 'low', 'rejected', 48, 24, '2011-03-28', 4, 21);
INSERT INTO observations VALUES (12, 'R995', 'high', 'rejected', 12, 471, '2014-09-18', 21, 20);
INSERT INTO observations VALUES (13, 'R641', 'normal', 'approved', 54, 236, '2011-10-03', 19, 29);
INSERT INTO observations VALUES (14, 'R695', 'critical', 'approved', 16, 286, '2013-10-03', 24, 32);
INSERT INTO observations VALUES (15, 'R721', 'high', 'approved', 31, 173, '2024-02-20', 6, 28);
INSERT INTO observations VALUES (16, 'R253', 'critical', 'done', 37, 293, '2024-08-25', 27, 27);
INSERT INTO observations VALUES (17, 'R545', 'low', 'rejected', 23, 262, '2016-09-23', 5, 15);
INSERT INTO observations VALUES (18, 'R983', 'low', 'approved', 39, 111, '2017-09-20', 11, 3);
INSERT INTO observations VALUES (19, 'R143', 'low', 'rejected', 44, 154, '2010-12-17', 29, 21);
INSERT INTO observations VALUES (20, 'R232', 'low', 'pending', 37, 122, '2016-05-13', 26, 28);
INSERT INTO observations VALUES (21, 'R395', 'critical', 'rejected', 21, 327, '2012-09-10', 8, 18);
INSERT INTO observations VALUES (22, 'R164', 'low', 'rejected', 18, 114, '2016-09-24', 15, 16);
INSERT INTO observations VALUES (23, 'R429', 'high', 'rejected', 5, 209, '2017-03-22', 23, 29);
INSERT INTO observations VALUES (24, 'R636', 'critical', 'rejected', 60, 447, '2021-10-15', 13, 4);
INSERT INTO observations VALUES (25, 'R585', 'normal', 'rejected', 1, 466, '2017-12-20', 10, 9);
INSERT INTO observations VALUES (26, 'R919', 'high', 'pending', 42, 77, '2021-03-28', 6, 2);
INSERT INTO observations VALUES (27, 'R548', 'critical', 'planned', 17, 347, '2023-05-28', 6, 30);
INSERT INTO observations VALUES (28, 'R831', 'low', 'approved', 1, 470, '2011-12-08', 18, 17);
INSERT INTO observations VALUES (29, 'R472', 'low', 'planned', 55, 349, '2018-07-14', 25, 26);
INSERT INTO observations VALUES (30, 'R812', 'low', 'approved', 51, 219, '2012-08-22', 28, 28);
INSERT INTO observations VALUES (31, 'R968', 'low', 'pending', 35, 250, '2013-01-02', 25, 28);
INSERT INTO observations VALUES (32, 'R495', 'critical', 'approved', 32, 204, '2015-11-18', 13, 26);
INSERT INTO observations VALUES (33, 'R279', 'critical', 'done', 7, 64, '2018-06-08', 6, 8);
INSERT INTO observations VALUES (34, 'R425', 'critical', 'pending', 25, 287, '2013-08-05', 21, 23);
INSERT INTO observations VALUES (35, 'R126', 'critical', 'rejected', 45, 148, '2012-06-13', 20, 28);
INSERT INTO observations VALUES (36, 'R887', 'critical', 'rejected', 34, 311, '2011-08-18', 19, 17);
INSERT INTO observations VALUES (37, 'R852', 'low', 'approved', 36, 61, '2024-01-24', 3, 32);
INSERT INTO observations VALUES (38, 'R754', 'critical', 'planned', 25, 143, '2019-02-10', 27, 9);
INSERT INTO observations VALUES (39, 'R492', 'normal', 'done', 25, 345, '2016-12-02', 25, 33);
INSERT INTO observations VALUES (40, 'R257', 'low', 'planned', 14, 46, '2023-04-02', 18, 17);
INSERT INTO observations VALUES (41, 'R745', 'low', 'pending', 8, 322, '2010-03-28', 23, 16);
INSERT INTO observations VALUES (42, 'R171', 'high', 'approved', 8, 395, '2013-03-22', 15, 23);
INSERT INTO observations VALUES (43, 'R483', 'critical', 'planned', 58, 181, '2024-03-10', 6, 7);
INSERT INTO observations VALUES (44, 'R240', 'low', 'approved', 14, 358, '2012-01-16', 21, 22);
INSERT INTO observations VALUES (45, 'R568', 'low', 'planned', 37, 162, '2023-11-24', 25, 28);
INSERT INTO observations VALUES (46, 'R461', 'high', 'rejected', 10, 49, '2021-09-28', 6, 33);
INSERT INTO observations VALUES (47, 'R669', 'normal', 'planned', 3, 18, '2023-11-19', 18, 30);
INSERT INTO observations VALUES (48, 'R897', 'low', 'done', 36, 179, '2022-07-05', 15, 18);
INSERT INTO observations VALUES (49, 'R133', 'low', 'planned', 59, 385, '2017-04-15', 26, 31);
INSERT INTO observations VALUES (50, 'R855', 'low', 'planned', 33, 428, '2016-10-22', 16, 28);
INSERT INTO observations VALUES (51, 'R136', 'low', 'rejected', 33, 334, '2015-03-13', 7, 10);
INSERT INTO observations VALUES (52, 'R358', 'critical', 'planned', 24, 188, '2019-07-08', 8, 16);
INSERT INTO observations VALUES (53, 'R655', 'critical', 'planned', 16, 89, '2010-05-13', 23, 21);
INSERT INTO observations VALUES (54, 'R743', 'low', 'rejected', 9, 288, '2022-07-25', 15, 17);
INSERT INTO observations VALUES (55, 'R785', 'low', 'rejected', 12, 147, '2010-12-20', 23, 33);
INSERT INTO observations VALUES (56, 'R299', 'low', 'rejected', 53, 414, '2015-08-01', 23, 10);
INSERT INTO observations VALUES (57, 'R582', 'critical', 'planned', 54, 106, '2018-03-25', 2, 28);
INSERT INTO observations VALUES (58, 'R223', 'low', 'planned', 5, 138, '2010-12-20', 21, 5);
INSERT INTO observations VALUES (59, 'R112', 'critical', 'approved', 52, 384, '2019-11-07', 25, 17);
INSERT INTO observations VALUES (60, 'R320', 'critical', 'planned', 5, 20, '2010-11-22', 4, 5);
INSERT INTO observations VALUES (61, 'R736', 'critical', 'rejected', 14, 478, '2024-02-12', 3, 28);
INSERT INTO observations VALUES (62, 'R849', 'low', 'planned', 9, 368, '2019-09-12', 11, 13);
INSERT INTO observations VALUES (63, 'R771', 'low', 'rejected', 51, 452, '2018-05-12', 11, 33);
INSERT INTO observations VALUES (64, 'R998', 'normal', 'planned', 28, 355, '2017-10-25', 8, 10);
INSERT INTO observations VALUES (65, 'R595', 'high', 'approved', 60, 59, '2022-07-22', 3, 11);
INSERT INTO observations VALUES (66, 'R930', 'high', 'rejected', 49, 66, '2024-05-27', 11, 21);
INSERT INTO observations VALUES (67, 'R412', 'high', 'approved', 34, 111, '2019-05-26', 7, 22);
INSERT INTO observations VALUES (68, 'R933', 'critical', 'done', 11, 85, '2018-09-09', 18, 26);
INSERT INTO observations VALUES (69, 'R839', 'high', 'approved', 11, 321, '2011-04-09', 9, 2);
INSERT INTO observations VALUES (70, 'R140', 'critical', 'rejected', 44, 469, '2015-08-16', 3, 28);
INSERT INTO observations VALUES (71, 'R290', 'high', 'planned', 17, 308, '2016-09-23', 17, 31);
INSERT INTO observations VALUES (72, 'R476', 'critical', 'planned', 21, 367, '2013-10-22', 15, 8);
INSERT INTO observations VALUES (73, 'R208', 'low', 'planned', 9, 241, '2021-01-08', 23, 18);
INSERT INTO observations VALUES (74, 'R167', 'high', 'rejected', 24, 54, '2022-06-03', 23, 28);
INSERT INTO observations VALUES (75, 'R555', 'low', 'rejected', 25, 8, '2024-12-09', 6, 27);
INSERT INTO observations VALUES (76, 'R626', 'low', 'planned', 48, 472, '2016-02-23', 16, 24);
INSERT INTO observations VALUES (77, 'R127', 'low', 'rejected', 0, 429, '2012-01-15', 23, 29);
INSERT INTO observations VALUES (78, 'R329', 'low', 'planned', 15, 252, '2016-12-23', 2, 5);
INSERT INTO observations VALUES (79, 'R319', 'high', 'approved', 36, 144, '2023-05-04', 20, 20);
INSERT INTO observations VALUES (80, 'R204', 'low', 'planned', 5, 103, '2013-03-21', 19, 8);
INSERT INTO observations VALUES (81, 'R790', 'normal', 'planned', 45, 335, '2014-09-24', 11, 32);
INSERT INTO observations VALUES (82, 'R931', 'critical', 'approved', 60, 115, '2011-10-14', 27, 13);
INSERT INTO observations VALUES (83, 'R764', 'critical', 'planned', 18, 470, '2022-09-19', 8, 15);
INSERT INTO observations VALUES (84, 'R100', 'low', 'done', 49, 212, '2019-12-16', 26, 27);
INSERT INTO observations VALUES (85, 'R560', 'critical', 'done', 6, 276, '2022-08-09', 19, 29);
INSERT INTO observations VALUES (86, 'R605', 'low', 'done', 56, 60, '2011-08-20', 23, 27);
INSERT INTO observations VALUES (87, 'R737', 'high', 'planned', 25, 123, '2013-06-09', 11, 28);
INSERT INTO observations VALUES (88, 'R867', 'critical', 'planned', 9, 309, '2017-03-04', 4, 9);
INSERT INTO observations VALUES (89, 'R813', 'low', 'rejected', 6, 123, '2010-04-10', 21, 17);
INSERT INTO observations VALUES (90, 'R379', 'normal', 'done', 54, 123, '2012-02-06', 13, 9);
INSERT INTO observations VALUES (91, 'R397', 'low', 'done', 44, 83, '2015-09-03', 18, 29);
INSERT INTO observations VALUES (92, 'R970', 'low', 'approved', 10, 388, '2013-12-26', 23, 19);
INSERT INTO observations VALUES (93, 'R175', 'low', 'planned', 40, 177, '2015-08-15', 9, 28);
INSERT INTO observations VALUES (94, 'R934', 'critical', 'approved', 8, 449, '2017-09-09', 23, 25);
INSERT INTO observations VALUES (95, 'R945', 'low', 'rejected', 22, 412, '2021-06-04', 7, 30);
INSERT INTO observations VALUES (96, 'R959', 'critical', 'planned', 8, 107, '2016-11-14', 27, 29);
INSERT INTO observations VALUES (97, 'R909', 'critical', 'rejected', 55, 352, '2024-03-13', 26, 18);
INSERT INTO observations VALUES (98, 'R219', 'high', 'rejected', 49, 97, '2011-06-12', 4, 4);
INSERT INTO observations VALUES (99, 'R966', 'low', 'rejected', 21, 421, '2019-12-09', 20, 33);
INSERT INTO observations VALUES (100, 'R444', 'low', 'done', 20, 137, '2022-11-05', 29, 23);
INSERT INTO observations VALUES (101, 'R944', 'critical', 'approved', 39, 218, '2022-08-01', 10, 19);
INSERT INTO observations VALUES (102, 'R644', 'high', 'planned', 44, 448, '2018-11-15', 28, 21);
INSERT INTO observations VALUES (103, 'R525', 'low', 'rejected', 54, 446, '2021-07-02', 13, 18);
INSERT INTO observations VALUES (104, 'R110', 'critical', 'rejected', 45, 162, '2014-08-18', 14, 25);
INSERT INTO observations VALUES (105, 'R558', 'low', 'approved', 43, 56, '2012-12-05', 25, 17);
INSERT INTO observations VALUES (106, 'R499', 'critical', 'approved', 24, 473, '2024-03-24', 20, 27);
INSERT INTO observations VALUES (107, 'R520', 'low', 'rejected', 6, 325, '2017-07-21', 9, 7);
INSERT INTO observations VALUES (108, 'R747', 'critical', 'rejected', 59, 43, '2016-04-05', 27, 28);
INSERT INTO observations VALUES (109, 'R184', 'critical', 'approved', 38, 357, '2014-03-26', 9, 13);
INSERT INTO observations VALUES (110, 'R255', 'low', 'pending', 26, 78, '2023-04-01', 13, 25);
INSERT INTO observations VALUES (111, 'R394', 'critical', 'planned', 42, 190, '2011-08-01', 23, 26);
INSERT INTO observations VALUES (112, 'R697', 'low', 'pending', 33, 132, '2015-09-15', 10, 9);
INSERT INTO observations VALUES (113, 'R359', 'low', 'done', 0, 479, '2016-06-06', 11, 16);
INSERT INTO observations VALUES (114, 'R420', 'low', 'approved', 16, 138, '2015-07-25', 14, 19);
INSERT INTO observations VALUES (115, 'R752', 'critical', 'approved', 42, 167, '2020-02-01', 3, 16);
INSERT INTO observations VALUES (116, 'R111', 'critical', 'rejected', 11, 171, '2010-10-07', 9, 27);
INSERT INTO observations VALUES (117, 'R876', 'low', 'planned', 42, 220, '2011-02-27', 2, 30);
INSERT INTO observations VALUES (118, 'R294', 'low', 'planned', 4, 347, '2010-06-09', 13, 28);
INSERT INTO observations VALUES (119, 'R246', 'critical', 'pending', 53, 339, '2020-05-21', 10, 30);
INSERT INTO observations VALUES (120, 'R762', 'critical', 'rejected', 32, 61, '2012-08-12', 9, 27);
