CREATE TABLE editor (
  edtr_id INTEGER PRIMARY KEY,
  edtr_nm TEXT NOT NULL,
  town TEXT NOT NULL,
  origin_c TEXT NOT NULL,
  experience INTEGER NOT NULL,
  score_n INTEGER NOT NULL,
  birth TEXT NOT NULL
);
INSERT INTO editor VALUES (1, 'Lena Larsen', 'Cork', 'Canada', 3, 136, '1948-01-13');
INSERT INTO editor VALUES (2, 'David Grant', 'Sofia', 'Poland', 25, 484, '1978-09-17');
INSERT INTO editor VALUES (3, 'Kevin Baker', 'Sofia', 'Canada', 4, 403, '1961-10-05');
INSERT INTO editor VALUES (4, 'Oscar Ellis', 'Sofia', 'Canada', 19, 563, '1958-03-22');
INSERT INTO editor VALUES (5, 'Kate Jones', 'Sofia', 'Finland', 10, 284, '1989-03-21');
INSERT INTO editor VALUES (6, 'Julia Klein', 'Sofia', 'Canada', 14, 140, '1962-11-28');
INSERT INTO editor VALUES (7, 'Rosa Price', 'Bremen', 'Greece', 15, 792, '1951-08-28');
INSERT INTO editor VALUES (8, 'Rosa Quist', 'Sofia', 'Greece', 34, 282, '2003-10-19');
INSERT INTO editor VALUES (9, 'Paula Price', 'Sofia', 'Finland', 6, 109, '2002-04-05');
INSERT INTO editor VALUES (10, 'Marco Rivera', 'Cork', 'Canada', 22, 986, '1976-04-01');
INSERT INTO editor VALUES (11, 'Rosa Irwin', 'Cork', 'Greece', 19, 360, '1966-03-13');
INSERT INTO editor VALUES (12, 'Tara Walsh', 'Bergen', 'Canada', 33, 323, '2000-01-17');
INSERT INTO editor VALUES (13, 'Liam Davis', 'Bergen', 'Peru', 39, 683, '1986-12-21');
INSERT INTO editor VALUES (14, 'Clara Kaya', 'Cork', 'Canada', 3, 700, '1981-09-25');
INSERT INTO editor VALUES (15, 'Quinn Grant', 'Sofia', 'Greece', 16, 739, '1949-08-03');
INSERT INTO editor VALUES (16, 'Bella Reed', 'Sofia', 'Greece', 16, 23, '1995-03-25');
INSERT INTO editor VALUES (17, 'Quinn Brown', 'Sofia', 'Canada', 38, 339, '1967-07-11');
INSERT INTO editor VALUES (18, 'Maria Nolan', 'Bergen', 'Finland', 8, 438, '1995-03-05');
INSERT INTO editor VALUES (19, 'Henry Ellis', 'Sofia', 'Finland', 28, 374, '1964-03-19');
INSERT INTO editor VALUES (20, 'Adam Fischer', 'Sofia', 'Finland', 1, 756, '1969-08-04');
INSERT INTO editor VALUES (21, 'Victor Owens', 'Sofia', 'Finland', 8, 115, '1999-04-08');
INSERT INTO editor VALUES (22, 'Elena Lopez', 'Bremen', 'Greece', 2, 896, '1988-02-26');
INSERT INTO editor VALUES (23, 'Peter Grant', 'Sofia', 'Canada', 13, 781, '1991-08-05');
INSERT INTO editor VALUES (24, 'Jack Weber', 'Bremen', 'Greece', 36, 882, '1967-01-14');
INSERT INTO editor VALUES (25, 'Clara Adams', 'Cork', 'Greece', 27, 355, '1976-11-24');
INSERT INTO editor VALUES (26, 'Iris Owens', 'Sofia', 'Greece', 18, 118, '1945-01-02');
INSERT INTO editor VALUES (27, 'Wendy Irwin', 'Bergen', 'Canada', 30, 771, '2003-10-21');
INSERT INTO editor VALUES (28, 'Henry Smith', 'Cork', 'Poland', 33, 528, '1946-06-24');
INSERT INTO editor VALUES (29, 'Jack Adams', 'Bremen', 'Finland', 5, 449, '1949-03-12');
INSERT INTO editor VALUES (30, 'Ana Reed', 'Bremen', 'Poland', 18, 136, '1951-11-01');
INSERT INTO editor VALUES (31, 'Julia Torres', 'Sofia', 'Greece', 36, 646, '1962-11-11');
INSERT INTO editor VALUES (32, 'Colin Vega', 'Sofia', 'China', 23, 458, '1955-05-13');
INSERT INTO editor VALUES (33, 'Daisy Larsen', 'Cork', 'Greece', 1, 439, '1971-04-19');
INSERT INTO editor VALUES (34, 'Daisy Young', 'Sofia', 'Canada', 3, 92, '1952-05-10');
INSERT INTO editor VALUES (35, 'Bella Brown', 'Sofia', 'Finland', 16, 782, '1976-06-13');
INSERT INTO editor VALUES (36, 'Kate Clark', 'Cork', 'China', 14, 16, '1955-02-05');
CREATE TABLE tbl_article (
  article_id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  brand TEXT NOT NULL,
  made_of TEXT NOT NULL,
  pw INTEGER NOT NULL,
  cost INTEGER NOT NULL,
  acquired TEXT NOT NULL
);
INSERT INTO tbl_article VALUES (1, 'Bright Dragon', 'Hexa', 'GLA', 3622, 318, '1999-08-21');
INSERT INTO tbl_article VALUES (2, 'Happy Harvest', 'Marlow', 'WO', 367, 584, '2021-06-20');
INSERT INTO tbl_article VALUES (3, 'Crystal Comet', 'Orion', 'LE', 326, 56, '2000-04-13');
INSERT INTO tbl_article VALUES (4, 'Rapid Harvest', 'Nimbus', 'PL', 820, 413, '2009-03-01');
INSERT INTO tbl_article VALUES (5, 'Velvet Lotus', 'Orion', 'WO', 2993, 422, '2006-05-13');
INSERT INTO tbl_article VALUES (6, 'Lucky Willow', 'Nimbus', 'LE', 3447, 606, '2021-08-10');
INSERT INTO tbl_article VALUES (7, 'Royal Lotus', 'Orion', 'WO', 2455, 835, '2024-10-11');
INSERT INTO tbl_article VALUES (8, 'Lucky Summit', 'Quill', 'LE', 277, 645, '2019-04-21');
INSERT INTO tbl_article VALUES (9, 'Noble Beacon', 'Hexa', 'PL', 3843, 239, '1999-10-03');
INSERT INTO tbl_article VALUES (10, 'Proud Tiger', 'Orion', 'LE', 1359, 794, '2007-08-19');
INSERT INTO tbl_article VALUES (11, 'Happy Orchid', 'Orion', 'LE', 3280, 957, '2014-09-23');
INSERT INTO tbl_article VALUES (12, 'Royal Lantern', 'Quill', 'GLA', 1608, 279, '2018-12-01');
INSERT INTO tbl_article VALUES (13, 'Bright Tiger', 'Corvo', 'WO', 3301, 444, '2002-02-10');
INSERT INTO tbl_article VALUES (14, 'Bright Lantern', 'Corvo', 'PA', 2571, 388, '2019-02-11');
INSERT INTO tbl_article VALUES (15, 'Noble Meadow', 'Corvo', 'PL', 645, 34, '2024-02-26');
INSERT INTO tbl_article VALUES (16, 'Wild Cedar', 'Corvo', 'GLA', 130, 878, '2023-09-08');
INSERT INTO tbl_article VALUES (17, 'Velvet Beacon', 'Orion', 'LE', 3266, 828, '2006-03-25');
INSERT INTO tbl_article VALUES (18, 'Ancient Pebble', 'Orion', 'GLA', 2013, 915, '2022-06-09');
INSERT INTO tbl_article VALUES (19, 'Happy Summit', 'Quill', 'WO', 1342, 970, '2019-05-03');
INSERT INTO tbl_article VALUES (20, 'Mighty Lotus', 'Corvo', 'LE', 1223, 525, '2019-11-06');
INSERT INTO tbl_article VALUES (21, 'Rapid Willow', 'Hexa', 'LE', 2599, 901, '2004-12-07');
INSERT INTO tbl_article VALUES (22, 'Noble Tiger', 'Orion', 'WO', 3250, 290, '2023-01-22');
INSERT INTO tbl_article VALUES (23, 'Grand Falcon', 'Quill', 'PL', 1696, 153, '2006-08-26');
INSERT INTO tbl_article VALUES (24, 'Sweet Tiger', 'Quill', 'CLA', 2880, 927, '2013-11-16');
INSERT INTO tbl_article VALUES (25, 'Lonely Ember', 'Marlow', 'CLA', 3105, 389, '2000-12-13');
INSERT INTO tbl_article VALUES (26, 'Happy Beacon', 'Hexa', 'PL', 3155, 136, '2004-01-07');
INSERT INTO tbl_article VALUES (27, 'Bright Meadow', 'Hexa', 'LE', 2054, 60, '2023-06-26');
INSERT INTO tbl_article VALUES (28, 'Misty Raven', 'Hexa', 'CLA', 3360, 905, '2003-11-09');
CREATE TABLE tbl_review (
  review_id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  prio TEXT NOT NULL,
  quarter TEXT NOT NULL,
  qty INTEGER NOT NULL,
  total_e INTEGER NOT NULL,
  on_date TEXT NOT NULL,
  fk_edit INTEGER NOT NULL,
  fk_arti INTEGER NOT NULL,
  FOREIGN KEY (fk_edit) REFERENCES editor(edtr_id),
  FOREIGN KEY (fk_arti) REFERENCES tbl_article(article_id)
);
INSERT INTO tbl_review VALUES (1, 'C210', 'normal', 'spring', 117, 1720, '2011-01-17', 21, 20);
INSERT INTO tbl_review VALUES (2, 'C826', 'low', 'spring', 97, 2064, '2012-12-13', 14, 2);
INSERT INTO tbl_review VALUES (3, 'C265', 'low', 'spring', 87, 3736, '2018-02-17', 21, 17);
INSERT INTO tbl_review VALUES (4, 'C219', 'high', 'autumn', 104, 592, '2024-04-28', 22, 20);
INSERT INTO tbl_review VALUES (5, 'C379', 'high', 'winter', 130, 4383, '2015-09-28', 33, 1);
INSERT INTO tbl_review VALUES (6, 'C149', 'normal', 'winter', 200, 4923, '2010-08-02', 29, 21);
INSERT INTO tbl_review VALUES (7, 'C884', 'low', 'winter', 170, 159, '2019-06-04', 35, 15);
INSERT INTO tbl_review VALUES (8, 'C455', 'normal', 'winter', 89, 4833, '2013-05-17', 9, 27);
INSERT INTO tbl_review VALUES (9, 'C489', 'normal', 'spring', 33, 1328, '2015-01-22', 35, 7);
INSERT INTO tbl_review VALUES (10, 'C317', 'high', 'autumn', 253, 358, '2018-08-11', 13, 7);
INSERT INTO tbl_review VALUES (11, 'C224', 'low', 'autumn', 115, 4664, '2018-02-04', 17, 11);
INSERT INTO tbl_review VALUES (12, 'C338', 'high', 'winter', 300, 3055, '2019-06-21', 30, 1);
INSERT INTO tbl_review VALUES (13, 'C738', 'low', 'winter', 35, 100, '2019-04-14', 8, 16);
INSERT INTO tbl_review VALUES (14, 'C422', 'high', 'autumn', 175, 2772, '2010-04-26', 5, 15);
INSERT INTO tbl_review VALUES (15, 'C487', 'normal', 'summer', 261, 389, '2010-01-09', 35, 28);
INSERT INTO tbl_review VALUES (16, 'C688', 'critical', 'autumn', 184, 861, '2019-09-13', 8, 20);
INSERT INTO tbl_review VALUES (17, 'C598', 'normal', 'winter', 94, 2219, '2024-05-18', 32, 22);
INSERT INTO tbl_review VALUES (18, 'C208', 'low', 'winter', 104, 3181, '2010-05-02', 34, 1);
INSERT INTO tbl_review VALUES (19, 'C615', 'low', 'winter', 8, 471, '2015-04-15', 4, 25);
INSERT INTO tbl_review VALUES (20, 'C502', 'low', 'winter', 266, 1552, '2016-06-20', 19, 22);
INSERT INTO tbl_review VALUES (21, 'C998', 'low', 'winter', 110, 3889, '2019-08-18', 1, 5);
INSERT INTO tbl_review VALUES (22, 'C511', 'critical', 'winter', 13, 1744, '2012-05-27', 33, 8);
INSERT INTO tbl_review VALUES (23, 'C704', 'normal', 'winter', 246, 1819, '2011-09-14', 8, 17);
INSERT INTO tbl_review VALUES (24, 'C260', 'critical', 'autumn', 16, 3154, '2012-04-25', 22, 7);
INSERT INTO tbl_review VALUES (25, 'C935', 'low', 'spring', 208, 1247, '2020-01-13', 28, 21);
INSERT INTO tbl_review VALUES (26, 'C726', 'low', 'winter', 225, 4508, '2019-06-27', 19, 21);
INSERT INTO tbl_review VALUES (27, 'C994', 'critical', 'autumn', 134, 4299, '2011-01-21', 36, 20);
INSERT INTO tbl_review VALUES (28, 'C279', 'normal', 'autumn', 166, 4599, '2024-09-11', 28, 18);
INSERT INTO tbl_review VALUES (29, 'C753', 'normal', 'spring', 284, 3907, '2015-03-22', 17, 13);
INSERT INTO tbl_review VALUES (30, 'C520', 'normal', 'winter', 210, 2198, '2023-01-14', 25, 28);
INSERT INTO tbl_review VALUES (31, 'C186', 'high', 'summer', 297, 2596, '2015-04-25', 19, 1);
INSERT INTO tbl_review VALUES (32, 'C481', 'low', 'winter', 39, 4147, '2018-07-17', 4, 8);
INSERT INTO tbl_review VALUES (33, 'C767', 'normal', 'spring', 165, 73, '2015-12-16', 22, 24);
INSERT INTO tbl_review VALUES (34, 'C266', 'high', 'autumn', 140, 4053, '2010-07-08', 11, 19);
INSERT INTO tbl_review VALUES (35, 'C137', 'critical', 'winter', 176, 3746, '2012-04-05', 5, 2);
INSERT INTO tbl_review VALUES (36, 'C334', 'low', 'winter', 255, 4485, '2011-11-10', 15, 11);
INSERT INTO tbl_review VALUES (37, 'C805', 'normal', 'winter', 254, 3488, '2010-08-14', 19, 2);
INSERT INTO tbl_review VALUES (38, 'C533', 'critical', 'spring', 197, 3930, '2023-08-26', 21, 1);
INSERT INTO tbl_review VALUES (39, 'C202', 'normal', 'spring', 166, 983, '2023-03-15', 28, 15);
INSERT INTO tbl_review VALUES (40, 'C606', 'normal', 'summer', 12, 4538, '2010-09-24', 14, 24);
INSERT INTO tbl_review VALUES (41, 'C526', 'critical', 'autumn', 116, 2977, '2022-10-14', 12, 4);
INSERT INTO tbl_review VALUES (42, 'C986', 'normal', 'winter', 14, 2653, '2017-08-04', 24, 23);
INSERT INTO tbl_review VALUES (43, 'C991', 'critical', 'summer', 5, 4381, '2019-08-07', 11, 21);
INSERT INTO tbl_review VALUES (44, 'C981', 'low', 'winter', 193, 407, '2010-04-05', 20, 26);
INSERT INTO tbl_review VALUES (45, 'C325', 'critical', 'autumn', 109, 2724, '2019-02-07', 5, 21);
INSERT INTO tbl_review VALUES (46, 'C605', 'low', 'winter', 228, 636, '2015-06-13', 33, 7);
INSERT INTO tbl_review VALUES (47, 'C857', 'low', 'spring', 128, 1598, '2016-06-03', 9, 28);
INSERT INTO tbl_review VALUES (48, 'C678', 'critical', 'summer', 10, 1278, '2018-02-22', 6, 20);
INSERT INTO tbl_review VALUES (49, 'C289', 'normal', 'spring', 116, 1419, '2015-12-05', 20, 25);
INSERT INTO tbl_review VALUES (50, 'C108', 'critical', 'spring', 232, 549, '2024-12-26', 19, 7);
INSERT INTO tbl_review VALUES (51, 'C194', 'high', 'winter', 177, 731, '2016-07-03', 29, 19);
INSERT INTO tbl_review VALUES (52, 'C820', 'critical', 'summer', 149, 3619, '2019-08-09', 32, 26);
INSERT INTO tbl_review VALUES (53, 'C593', 'low', 'spring', 238, 2892, '2018-05-14', 23, 20);
INSERT INTO tbl_review VALUES (54, 'C690', 'normal', 'winter', 51, 2896, '2013-05-11', 20, 7);
INSERT INTO tbl_review VALUES (55, 'C388', 'normal', 'winter', 272, 3677, '2021-04-24', 22, 19);
INSERT INTO tbl_review VALUES (56, 'C883', 'normal', 'spring', 239, 3515, '2015-11-10', 22, 15);
INSERT INTO tbl_review VALUES (57, 'C233', 'normal', 'summer', 131, 3018, '2010-05-01', 20, 19);
INSERT INTO tbl_review VALUES (58, 'C159', 'high', 'spring', 65, 330, '2010-06-22', 25, 19);
INSERT INTO tbl_review VALUES (59, 'C622', 'low', 'spring', 229, 1268, '2011-05-02', 19, 25);
INSERT INTO tbl_review VALUES (60, 'C906', 'high', 'winter', 239, 3984, '2021-09-19', 31, 15);
INSERT INTO tbl_review VALUES (61, 'C877', 'low', 'autumn', 73, 4172, '2012-04-24', 29, 24);
INSERT INTO tbl_review VALUES (62, 'C209', 'low', 'autumn', 9, 1494, '2017-02-28', 34, 1);
INSERT INTO tbl_review VALUES (63, 'C401', 'high', 'winter', 175, 3763, '2019-11-25', 35, 26);
INSERT INTO tbl_review VALUES (64, 'C564', 'high', 'winter', 14, 2119, '2017-05-14', 7, 11);
INSERT INTO tbl_review VALUES (65, 'C984', 'critical', 'winter', 228, 3778, '2015-06-19', 29, 25);
INSERT INTO tbl_review VALUES (66, 'C982', 'normal', 'autumn', 131, 1768, '2021-04-24', 22, 25);
INSERT INTO tbl_review VALUES (67, 'C638', 'low', 'winter', 257, 51, '2011-10-24', 32, 20);
INSERT INTO tbl_review VALUES (68, 'C952', 'normal', 'spring', 194, 4101, '2019-11-11', 11, 2);
INSERT INTO tbl_review VALUES (69, 'C682', 'critical', 'autumn', 9, 404, '2022-06-13', 33, 2);
INSERT INTO tbl_review VALUES (70, 'C294', 'high', 'winter', 67, 1909, '2020-11-20', 6, 20);
INSERT INTO tbl_review VALUES (71, 'C420', 'critical', 'spring', 74, 2082, '2012-12-15', 20, 7);
INSERT INTO tbl_review VALUES (72, 'C167', 'critical', 'autumn', 9, 2457, '2012-03-14', 23, 24);
INSERT INTO tbl_review VALUES (73, 'C203', 'high', 'winter', 25, 1094, '2016-07-10', 8, 20);
INSERT INTO tbl_review VALUES (74, 'C670', 'low', 'winter', 103, 4964, '2014-05-21', 12, 2);
INSERT INTO tbl_review VALUES (75, 'C424', 'normal', 'winter', 204, 1741, '2012-05-25', 11, 7);
INSERT INTO tbl_review VALUES (76, 'C247', 'critical', 'winter', 244, 4364, '2021-12-07', 19, 19);
INSERT INTO tbl_review VALUES (77, 'C824', 'low', 'autumn', 231, 2834, '2014-03-05', 11, 27);
INSERT INTO tbl_review VALUES (78, 'C246', 'low', 'winter', 290, 4749, '2024-11-19', 20, 3);
INSERT INTO tbl_review VALUES (79, 'C156', 'low', 'autumn', 214, 2329, '2019-08-25', 22, 19);
INSERT INTO tbl_review VALUES (80, 'C496', 'low', 'autumn', 291, 4885, '2018-04-26', 20, 18);
INSERT INTO tbl_review VALUES (81, 'C340', 'low', 'winter', 19, 1326, '2013-11-11', 4, 13);
INSERT INTO tbl_review VALUES (82, 'C663', 'high', 'autumn', 299, 2922, '2017-02-17', 22, 24);
INSERT INTO tbl_review VALUES (83, 'C946', 'normal', 'spring', 113, 1022, '2018-04-17', 21, 22);
INSERT INTO tbl_review VALUES (84, 'C610', 'normal', 'winter', 182, 4554, '2021-10-16', 8, 12);
INSERT INTO tbl_review VALUES (85, 'C505', 'high', 'winter', 128, 3247, '2021-06-05', 36, 2);
INSERT INTO tbl_review VALUES (86, 'C157', 'low', 'summer', 232, 2713, '2023-10-19', 4, 4);
INSERT INTO tbl_review VALUES (87, 'C545', 'normal', 'winter', 87, 4815, '2023-04-07', 12, 17);
INSERT INTO tbl_review VALUES (88, 'C539', 'critical', 'winter', 70, 2435, '2012-03-07', 22, 26);
INSERT INTO tbl_review VALUES (89, 'C349', 'low', 'autumn', 251, 1294, '2019-04-17', 15, 21);
INSERT INTO tbl_review VALUES (90, 'C812', 'normal', 'autumn', 4, 4994, '2021-06-23', 32, 15);
INSERT INTO tbl_review VALUES (91, 'C642', 'low', 'winter', 106, 2454, '2021-01-25', 1, 11);
INSERT INTO tbl_review VALUES (92, 'C837', 'normal', 'winter', 222, 3034, '2012-05-23', 34, 15);
INSERT INTO tbl_review VALUES (93, 'C848', 'low', 'spring', 199, 1074, '2022-10-17', 6, 15);
INSERT INTO tbl_review VALUES (94, 'C187', 'normal', 'summer', 39, 1889, '2011-10-10', 22, 21);
INSERT INTO tbl_review VALUES (95, 'C223', 'high', 'autumn', 269, 297, '2016-04-24', 21, 1);
INSERT INTO tbl_review VALUES (96, 'C122', 'normal', 'autumn', 284, 541, '2023-08-11', 23, 10);
INSERT INTO tbl_review VALUES (97, 'C232', 'critical', 'spring', 67, 1363, '2021-01-23', 29, 26);
INSERT INTO tbl_review VALUES (98, 'C457', 'low', 'autumn', 160, 372, '2017-01-14', 12, 22);
INSERT INTO tbl_review VALUES (99, 'C879', 'high', 'spring', 38, 433, '2020-02-05', 23, 26);
INSERT INTO tbl_review VALUES (100, 'C495', 'high', 'autumn', 71, 2686, '2013-09-21', 25, 11);
INSERT INTO tbl_review VALUES (101, 'C558', 'low', 'winter', 93, 4978, '2014-10-20', 26, 25);
INSERT INTO tbl_review VALUES (102, 'C462', 'high', 'spring', 185, 489, '2023-05-25', 35, 13);
INSERT INTO tbl_review VALUES (103, 'C354', 'normal', 'autumn', 81, 3421, '2022-10-15', 11, 3);
INSERT INTO tbl_review VALUES (104, 'C364', 'low', 'spring', 130, 191, '2011-01-24', 28, 21);
INSERT INTO tbl_review VALUES (105, 'C961', 'low', 'autumn', 271, 2959, '2019-05-05', 16, 7);
INSERT INTO tbl_review VALUES (106, 'C112', 'low', 'winter', 263, 3484, '2015-09-21', 34, 20);
INSERT INTO tbl_review VALUES (107, 'C190', 'critical', 'winter', 257, 3731, '2021-10-14', 28, 13);
INSERT INTO tbl_review VALUES (108, 'C145', 'normal', 'autumn', 99, 3506, '2021-02-10', 21, 4);
INSERT INTO tbl_review VALUES (109, 'C126', 'high', 'spring', 143, 4815, '2010-12-06', 21, 12);
INSERT INTO tbl_review VALUES (110, 'C584', 'normal', 'autumn', 268, 3958, '2010-03-20', 28, 20);
INSERT INTO tbl_review VALUES (111, 'C954', 'high', 'autumn', 19, 2785, '2016-07-28', 35, 2);
INSERT INTO tbl_review VALUES (112, 'C748', 'normal', 'winter', 42, 4903, '2010-07-18', 28, 7);
INSERT INTO tbl_review VALUES (113, 'C939', 'low', 'autumn', 136, 872, '2010-01-21', 11, 22);
INSERT INTO tbl_review VALUES (114, 'C290', 'low', 'winter', 253, 3435, '2011-01-06', 20, 22);
INSERT INTO tbl_review VALUES (115, 'C544', 'low', 'spring', 240, 1006, '2016-11-09', 35, 21);
INSERT INTO tbl_review VALUES (116, 'C784', 'high', 'autumn', 1, 2689, '2010-01-13', 33, 2);
INSERT INTO tbl_review VALUES (117, 'C965', 'high', 'autumn', 270, 400, '2021-11-17', 29, 16);
INSERT INTO tbl_review VALUES (118, 'C604', 'critical', 'autumn', 36, 543, '2023-01-12', 7, 13);
INSERT INTO tbl_review VALUES (119, 'C730', 'low', 'winter', 174, 2147, '2018-10-17', 32, 13);
INSERT INTO tbl_review VALUES (120, 'C785', 'low', 'autumn', 169, 1855, '2015-08-17', 11, 19);
