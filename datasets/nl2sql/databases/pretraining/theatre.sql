CREATE TABLE actor (
  actr_id INTEGER PRIMARY KEY,
  actor_name TEXT NOT NULL,
  dept TEXT NOT NULL,
  city TEXT NOT NULL,
  yrs INTEGER NOT NULL,
  exp_yrs INTEGER NOT NULL,
  start_date TEXT NOT NULL
);
INSERT INTO actor VALUES (1, 'Henry Larsen', 'design', 'Zagreb', 57, 27, '2022-02-16');
INSERT INTO actor VALUES (2, 'Colin Grant', 'logistics', 'Vienna', 47, 30, '2010-09-02');
INSERT INTO actor VALUES (3, 'Gina Tanaka', 'design', 'Vienna', 47, 19, '2013-02-22');
INSERT INTO actor VALUES (4, 'Kevin Grant', 'design', 'Lisbon', 52, 38, '2016-01-03');
INSERT INTO actor VALUES (5, 'Tara Grant', 'logistics', 'Lisbon', 44, 1, '1986-11-28');
INSERT INTO actor VALUES (6, 'Bella Kaya', 'finance', 'Zagreb', 33, 7, '2011-05-04');
INSERT INTO actor VALUES (7, 'Eric Jones', 'finance', 'Verona', 26, 2, '2006-03-02');
INSERT INTO actor VALUES (8, 'Nina Silva', 'design', 'Vienna', 31, 31, '1994-05-05');
INSERT INTO actor VALUES (9, 'Zoe Fischer', 'finance', 'Verona', 42, 4, '1991-01-15');
INSERT INTO actor VALUES (10, 'Paula Larsen', 'security', 'Verona', 77, 4, '2003-09-27');
INSERT INTO actor VALUES (11, 'Zoe Kaya', 'sales', 'Vienna', 42, 27, '1985-10-24');
INSERT INTO actor VALUES (12, 'Simon Silva', 'design', 'Lisbon', 25, 18, '2023-05-27');
INSERT INTO actor VALUES (13, 'Tara Kaya', 'finance', 'Verona', 72, 13, '1998-09-05');
INSERT INTO actor VALUES (14, 'Oscar Park', 'logistics', 'Lisbon', 79, 8, '2000-07-16');
INSERT INTO actor VALUES (15, 'Iris Meyer', 'finance', 'Verona', 63, 29, '1997-05-06');
INSERT INTO actor VALUES (16, 'Liam Weber', 'design', 'Zagreb', 35, 25, '2008-12-14');
INSERT INTO actor VALUES (17, 'Nina Fischer', 'design', 'Zagreb', 68, 37, '1986-05-26');
INSERT INTO actor VALUES (18, 'Olivia Meyer', 'logistics', 'Lisbon', 35, 8, '2002-06-22');
INSERT INTO actor VALUES (19, 'Liam Quist', 'sales', 'Lisbon', 38, 14, '2009-02-27');
INSERT INTO actor VALUES (20, 'Rosa Hart', 'sales', 'Verona', 21, 6, '1985-02-21');
INSERT INTO actor VALUES (21, 'Eric Hart', 'logistics', 'Verona', 39, 30, '1990-01-04');
INSERT INTO actor VALUES (22, 'Fiona Tanaka', 'finance', 'Verona', 65, 10, '2007-09-14');
CREATE TABLE costume (
  cos_id INTEGER PRIMARY KEY,
  costume_name TEXT NOT NULL,
  country TEXT NOT NULL,
  material TEXT NOT NULL,
  prc INTEGER NOT NULL,
  weight INTEGER NOT NULL,
  prod_date TEXT NOT NULL
);
INSERT INTO costume VALUES (1, 'Proud Lotus', 'Chile', 'cotton', 44, 144, '2016-08-04');
INSERT INTO costume VALUES (2, 'Lucky Anchor', 'Egypt', 'plastic', 308, 817, '2022-03-16');
INSERT INTO costume VALUES (3, 'Velvet Orchid', 'Egypt', 'clay', 968, 367, '1994-07-23');
INSERT INTO costume VALUES (4, 'Misty Beacon', 'Egypt', 'plastic', 777, 645, '1990-10-06');
INSERT INTO costume VALUES (5, 'Sweet Raven', 'India', 'clay', 798, 819, '1995-07-15');
INSERT INTO costume VALUES (6, 'Bright Summit', 'Egypt', 'clay', 718, 283, '2001-01-22');
INSERT INTO costume VALUES (7, 'Crystal Comet', 'Finland', 'cotton', 841, 716, '1974-02-18');
INSERT INTO costume VALUES (8, 'Misty Storm', 'Egypt', 'glass', 466, 518, '2012-10-21');
INSERT INTO costume VALUES (9, 'Ancient Meadow', 'Chile', 'paper', 229, 453, '2009-07-04');
INSERT INTO costume VALUES (10, 'Sweet Summit', 'Germany', 'marble', 486, 319, '1997-11-01');
INSERT INTO costume VALUES (11, 'Mighty Summit', 'India', 'paper', 857, 731, '1976-11-10');
INSERT INTO costume VALUES (12, 'Velvet Lantern', 'Egypt', 'clay', 133, 738, '2018-08-22');
INSERT INTO costume VALUES (13, 'Grand Lotus', 'Chile', 'glass', 760, 413, '2003-11-01');
INSERT INTO costume VALUES (14, 'Royal Meadow', 'Germany', 'paper', 300, 301, '1984-01-27');
INSERT INTO costume VALUES (15, 'Sunny Beacon', 'Germany', 'glass', 259, 41, '2002-01-16');
INSERT INTO costume VALUES (16, 'Secret Falcon', 'Chile', 'plastic', 189, 75, '1975-05-21');
INSERT INTO costume VALUES (17, 'Wild Falcon', 'Chile', 'cotton', 949, 844, '1969-10-19');
INSERT INTO costume VALUES (18, 'Iron Anchor', 'Chile', 'paper', 748, 68, '1981-01-03');
INSERT INTO costume VALUES (19, 'Misty Summit', 'Egypt', 'paper', 437, 546, '2023-11-22');
INSERT INTO costume VALUES (20, 'Sunny Orchid', 'Egypt', 'glass', 408, 385, '2007-10-10');
INSERT INTO costume VALUES (21, 'Bright Raven', 'Chile', 'cotton', 589, 43, '2007-07-21');
INSERT INTO costume VALUES (22, 'Wild Ember', 'Egypt', 'marble', 900, 774, '2019-02-03');
INSERT INTO costume VALUES (23, 'Noble Summit', 'Chile', 'cotton', 579, 319, '1990-09-09');
INSERT INTO costume VALUES (24, 'Rapid Maple', 'India', 'glass', 930, 380, '1973-04-22');
INSERT INTO costume VALUES (25, 'Wild Orchid', 'Egypt', 'clay', 387, 115, '2021-02-08');
INSERT INTO costume VALUES (26, 'Happy Orchid', 'Finland', 'glass', 746, 249, '1983-06-14');
INSERT INTO costume VALUES (27, 'Ancient Dragon', 'Chile', 'clay', 621, 620, '1990-11-06');
INSERT INTO costume VALUES (28, 'Crystal Anchor', 'Finland', 'clay', 515, 490, '2016-06-10');
INSERT INTO costume VALUES (29, 'Happy Cedar', 'Chile', 'glass', 253, 201, '1984-09-11');
INSERT INTO costume VALUES (30, 'Misty Pebble', 'Egypt', 'glass', 54, 185, '1985-01-03');
INSERT INTO costume VALUES (31, 'Rapid Rose', 'Egypt', 'plastic', 70, 535, '1967-11-26');
INSERT INTO costume VALUES (32, 'Wild Anchor', 'Chile', 'clay', 146, 595, '2020-11-27');
INSERT INTO costume VALUES (33, 'Royal Dragon', 'India', 'cotton', 790, 667, '2015-06-10');
INSERT INTO costume VALUES (34, 'Happy Willow', 'Chile', 'marble', 260, 621, '1970-01-23');
CREATE TABLE rehearsals (
  nr INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  wthr TEXT NOT NULL,
  status TEXT NOT NULL,
  reduction INTEGER NOT NULL,
  amt INTEGER NOT NULL,
  logged TEXT NOT NULL,
  fk_acto INTEGER NOT NULL,
  fk_cost INTEGER NOT NULL,
  FOREIGN KEY (fk_acto) REFERENCES actor(actr_id),
  FOREIGN KEY (fk_cost) REFERENCES costume(cos_id)
);
INSERT INTO rehearsals VALUES (1, 'J398', 'foggy', 'DON', 59, 2905, '2023-12-08', 13, 8);
INSERT INTO rehearsals VALUES (2, 'J437', 'foggy', 'APP', 37, 4711, '2015-10-12', 19, 34);
INSERT INTO rehearsals VALUES (3, 'J510', 'windy', 'PEN', 59, 1592, '2017-04-25', 11, 25);
INSERT INTO rehearsals VALUES (4, 'J787', 'sunny', 'PEN', 45, 4372, '2023-06-10', 18, 29);
INSERT INTO rehearsals VALUES (5, 'J106', 'sunny', 'OPE', 26, 3346, '2010-11-23', 16, 11);
INSERT INTO rehearsals VALUES (6, 'J957', 'foggy', 'DON', 55, 4724, '2018-12-02', 6, 19);
INSERT INTO rehearsals VALUES (7, 'J920', 'foggy', 'OPE', 14, 2652, '2012-08-07', 13, 17);
INSERT INTO rehearsals VALUES (8, 'J531', 'rainy', 'OPE', 3, 177, '2016-08-15', 9, 1);
INSERT INTO rehearsals VALUES (9, 'J877', 'foggy', 'APP', 43, 610, '2013-09-04', 12, 29);
INSERT INTO rehearsals VALUES (10, 'J446', 'foggy', 'APP', 40, 4788, '2013-09-21', 18, 34);
INSERT INTO rehearsals VALUES (11, 'J824', 'foggy', 'OPE', 48, 323, '2014-02-02', 13, 1);
INSERT INTO rehearsals VALUES (12, 'J430', 'foggy', 'PEN', 26, 74, '2020-02-04', 5, 29);
INSERT INTO rehearsals VALUES (13, 'J927', 'windy', 'RE', 30, 999, '2020-06-25', 12, 13);
INSERT INTO rehearsals VALUES (14, 'J414', 'foggy', 'APP', 60, 2946, '2018-02-27', 12, 19);
INSERT INTO rehearsals VALUES (15, 'J865', 'rainy', 'CLO', 34, 799, '2015-01-12', 6, 3);
INSERT INTO rehearsals VALUES (16, 'J732', 'windy', 'CLO', 7, 1068, '2011-03-15', 18, 13);
INSERT INTO rehearsals VALUES (17, 'J805', 'foggy', 'OPE', 31, 1588, '2022-06-27', 16, 8);
INSERT INTO rehearsals VALUES (18, 'J100', 'foggy', 'APP', 23, 3982, '2022-06-12', 9, 17);
INSERT INTO rehearsals VALUES (19, 'J812', 'foggy', 'DON', 25, 4022, '2017-06-23', 16, 23);
INSERT INTO rehearsals VALUES (20, 'J329', 'windy', 'OPE', 54, 4586, '2011-10-11', 1, 8);
INSERT INTO rehearsals VALUES (21, 'J376', 'foggy', 'OPE', 45, 4720, '2016-03-14', 5, 18);
INSERT INTO rehearsals VALUES (22, 'J955', 'rainy', 'OPE', 7, 4526, '2024-11-02', 19, 20);
INSERT INTO rehearsals VALUES (23, 'J291', 'sunny', 'RE', 25, 4533, '2020-02-17', 13, 20);
INSERT INTO rehearsals VALUES (24, 'J780', 'foggy', 'DON', 46, 4518, '2013-05-16', 1, 15);
INSERT INTO rehearsals VALUES (25, 'J599', 'rainy', 'CLO', 38, 2324, '2024-02-01', 19, 20);
INSERT INTO rehearsals VALUES (26, 'J643', 'foggy', 'PEN', 48, 2491, '2011-12-17', 6, 33);
INSERT INTO rehearsals VALUES (27, 'J567', 'windy', 'APP', 3, 2992, '2024-10-08', 11, 8);
INSERT INTO rehearsals VALUES (28, 'J562', 'sunny', 'CLO', 7, 3277, '2018-03-22', 1, 34);
INSERT INTO rehearsals VALUES (29, 'J241', 'foggy', 'APP', 46, 4747, '2021-09-05', 1, 31);
INSERT INTO rehearsals VALUES (30, 'J665', 'windy', 'CLO', 27, 1814, '2011-02-12', 12, 14);
INSERT INTO rehearsals VALUES (31, 'J924', 'windy', 'RE', 6, 3232, '2017-01-03', 11, 17);
INSERT INTO rehearsals VALUES (32, 'J525', 'windy', 'CLO', 44, 4432, '2012-10-08', 11, 33);
INSERT INTO rehearsals VALUES (33, 'J298', 'rainy', 'DON', 16, 544, '2024-01-15', 11, 27);
INSERT INTO rehearsals VALUES (34, 'J552', 'windy', 'PEN', 45, 3374, '2023-02-17', 16, 18);
INSERT INTO rehearsals VALUES (35, 'J123', 'rainy', 'PEN', 35, 2791, '2018-11-01', 7, 19);
INSERT INTO rehearsals VALUES (36, 'J996', 'foggy', 'RE', 58, 4694, '2022-06-18', 1, 8);
INSERT INTO rehearsals VALUES (37, 'J692', 'sunny', 'CLO', 18, 972, '2023-01-25', 9, 8);
INSERT INTO rehearsals VALUES (38, 'J655', 'windy', 'APP', 34, 165, '2021-06-15', 6, 11);
INSERT INTO rehearsals VALUES (39, 'J873', 'foggy', 'PEN', 20, 3621, '2015-05-05', 11, 20);
INSERT INTO rehearsals VALUES (40, 'J540', 'windy', 'CLO', 60, 26, '2019-06-06', 5, 34);
INSERT INTO rehearsals VALUES (41, 'J302', 'foggy', 'DON', 37, 3342, '2021-08-05', 12, 1);
INSERT INTO rehearsals VALUES (42, 'J175', 'windy', 'DON', 30, 2318, '2021-10-05', 13, 25);
INSERT INTO rehearsals VALUES (43, 'J221', 'foggy', 'OPE', 49, 1399, '2021-11-07', 11, 20);
INSERT INTO rehearsals VALUES (44, 'J651', 'rainy', 'DON', 13, 1002, '2017-10-16', 18, 1);
INSERT INTO rehearsals VALUES (45, 'J669', 'windy', 'RE', 55, 505, '2017-02-01', 13, 15);
INSERT INTO rehearsals VALUES (46, 'J951', 'sunny', 'DON', 28, 3838, '2015-10-21', 18, 13);
INSERT INTO rehearsals VALUES (47, 'J902', 'windy', 'DON', 51, 834, '2020-03-13', 12, 27);
INSERT INTO rehearsals VALUES (48, 'J688', 'rainy', 'PEN', 6, 3857, '2010-03-06', 19, 1);
INSERT INTO rehearsals VALUES (49, 'J611', 'foggy', 'APP', 1, 1134, '2018-12-25', 11, 30);
INSERT INTO rehearsals VALUES (50, 'J556', 'foggy', 'PEN', 46, 2925, '2018-08-01', 9, 17);
INSERT INTO rehearsals VALUES (51, 'J597', 'sunny', 'RE', 21, 2837, '2022-10-05', 10, 1);
INSERT INTO rehearsals VALUES (52, 'J790', 'windy', 'RE', 56, 300, '2012-04-27', 1, 13);
INSERT INTO rehearsals VALUES (53, 'J730', 'sunny', 'DON', 35, 3132, '2017-12-27', 19, 8);
INSERT INTO rehearsals VALUES (54, 'J741', 'rainy', 'CLO', 56, 3711, '2015-04-17', 5, 8);
INSERT INTO rehearsals VALUES (55, 'J475', 'foggy', 'APP', 59, 2344, '2018-07-04', 11, 5);
INSERT INTO rehearsals VALUES (56, 'J820', 'windy', 'CLO', 8, 3835, '2021-09-25', 15, 14);
INSERT INTO rehearsals VALUES (57, 'J868', 'windy', 'OPE', 58, 3165, '2024-01-11', 14, 19);
INSERT INTO rehearsals VALUES (58, 'J561', 'windy', 'CLO', 5, 819, '2018-03-02', 18, 25);
INSERT INTO rehearsals VALUES (59, 'J835', 'rainy', 'APP', 57, 258, '2023-12-03', 18, 31);
INSERT INTO rehearsals VALUES (60, 'J156', 'windy', 'OPE', 24, 231, '2012-09-01', 17, 21);
INSERT INTO rehearsals VALUES (61, 'J316', 'foggy', 'DON', 13, 1517, '2017-11-27', 13, 20);
INSERT INTO rehearsals VALUES (62, 'J196', 'rainy', 'OPE', 50, 2871, '2018-04-08', 19, 11);
INSERT INTO rehearsals VALUES (63, 'J609', 'sunny', 'OPE', 2, 4704, '2018-04-14', 7, 17);
INSERT INTO rehearsals VALUES (64, 'J851', 'windy', 'RE', 55, 2171, '2019-08-21', 5, 33);
INSERT INTO rehearsals VALUES (65, 'J801', 'sunny', 'OPE', 14, 3112, '2022-10-11', 12, 34);
INSERT INTO rehearsals VALUES (66, 'J162', 'foggy', 'PEN', 12, 3238, '2021-09-04', 2, 13);
INSERT INTO rehearsals VALUES (67, 'J789', 'rainy', 'DON', 56, 1740, '2019-03-11', 18, 1);
INSERT INTO rehearsals VALUES (68, 'J477', 'rainy', 'DON', 22, 4366, '2019-12-10', 18, 25);
INSERT INTO rehearsals VALUES (69, 'J252', 'windy', 'DON', 43, 1159, '2018-03-25', 11, 34);
INSERT INTO rehearsals VALUES (70, 'J449', 'foggy', 'OPE', 19, 4807, '2021-11-02', 16, 13);
INSERT INTO rehearsals VALUES (71, 'J629', 'windy', 'PEN', 46, 4559, '2022-02-17', 1, 34);
INSERT INTO rehearsals VALUES (72, 'J715', 'foggy', 'CLO', 34, 4932, '2023-04-14', 12, 11);
INSERT INTO rehearsals VALUES (73, 'J269', 'foggy', 'APP', 8, 808, '2023-01-09', 11, 31);
INSERT INTO rehearsals VALUES (74, 'J963', 'windy', 'DON', 46, 2251, '2016-11-28', 6, 19);
INSERT INTO rehearsals VALUES (75, 'J151', 'windy', 'CLO', 10, 4756, '2020-02-03', 15, 2);
INSERT INTO rehearsals VALUES (76, 'J258', 'rainy', 'RE', 15, 1955, '2023-09-13', 18, 27);
INSERT INTO rehearsals VALUES (77, 'J107', 'windy', 'DON', 15, 1124, '2014-11-14', 18, 1);
INSERT INTO rehearsals VALUES (78, 'J131', 'sunny', 'CLO', 34, 4224, '2014-11-27', 1, 5);
INSERT INTO rehearsals VALUES (79, 'J968', 'sunny', 'OPE', 18, 3951, '2022-01-09', 17, 33);
INSERT INTO rehearsals VALUES (80, 'J505', 'windy', 'PEN', 44, 1000, '2011-06-17', 12, 31);
INSERT INTO rehearsals VALUES (81, 'J982', 'rainy', 'OPE', 51, 921, '2021-08-13', 11, 29);
INSERT INTO rehearsals VALUES (82, 'J171', 'foggy', 'APP', 48, 73, '2018-11-17', 1, 33);
INSERT INTO rehearsals VALUES (83, 'J777', 'windy', 'PEN', 53, 4229, '2019-09-11', 11, 18);
INSERT INTO rehearsals VALUES (84, 'J108', 'windy', 'PEN', 21, 2981, '2019-05-06', 11, 11);
INSERT INTO rehearsals VALUES (85, 'J177', 'sunny', 'DON', 51, 3698, '2015-10-22', 18, 34);
INSERT INTO rehearsals VALUES (86, 'J519', 'foggy', 'PEN', 32, 506, '2011-03-28', 18, 30);
INSERT INTO rehearsals VALUES (87, 'J453', 'windy', 'APP', 37, 2405, '2016-02-21', 7, 20);
INSERT INTO rehearsals VALUES (88, 'J416', 'windy', 'CLO', 28, 20, '2020-04-17', 4, 1);
INSERT INTO rehearsals VALUES (89, 'J408', 'foggy', 'DON', 54, 777, '2015-07-17', 2, 15);
INSERT INTO rehearsals VALUES (90, 'J457', 'foggy', 'APP', 41, 4867, '2022-10-17', 14, 28);
INSERT INTO rehearsals VALUES (91, 'J110', 'foggy', 'DON', 33, 4407, '2012-07-19', 15, 18);
INSERT INTO rehearsals VALUES (92, 'J180', 'sunny', 'APP', 38, 3034, '2013-11-24', 6, 34);
INSERT INTO rehearsals VALUES (93, 'J869', 'rainy', 'APP', 32, 3976, '2017-04-02', 18, 33);
INSERT INTO rehearsals VALUES (94, 'J687', 'windy', 'CLO', 31, 642, '2021-01-24', 7, 29);
INSERT INTO rehearsals VALUES (95, 'J384', 'rainy', 'DON', 59, 3110, '2012-04-01', 18, 27);
INSERT INTO rehearsals VALUES (96, 'J635', 'windy', 'OPE', 46, 4470, '2023-03-09', 12, 13);
INSERT INTO rehearsals VALUES (97, 'J922', 'windy', 'PEN', 5, 4490, '2023-09-09', 1, 20);
INSERT INTO rehearsals VALUES (98, 'J958', 'windy', 'DON', 46, 4575, '2024-11-22', 19, 25);
INSERT INTO rehearsals VALUES (99, 'J276', 'foggy', 'PEN', 41, 1107, '2020-08-06', 9, 1);
INSERT INTO rehearsals VALUES (100, 'J913', 'sunny', 'DON', 26, 1380, '2012-06-26', 6, 29);
INSERT INTO rehearsals VALUES (101, 'J696', 'foggy', 'OPE', 31, 4384, '2020-02-06', 16, 29);
INSERT INTO rehearsals VALUES (102, 'J467', 'foggy', 'PEN', 21, 4555, '2023-04-04', 2, 31);
INSERT INTO rehearsals VALUES (103, 'J168', 'windy', 'OPE', 37, 4804, '2015-04-03', 10, 27);
INSERT INTO rehearsals VALUES (104, 'J966', 'windy', 'CLO', 48, 1863, '2013-07-02', 9, 23);
INSERT INTO rehearsals VALUES (105, 'J379', 'rainy', 'RE', 44, 1882, '2014-12-17', 2, 14);
INSERT INTO rehearsals VALUES (106, 'J684', 'rainy', 'PEN', 43, 1302, '2020-02-07', 5, 17);
INSERT INTO rehearsals VALUES (107, 'J719', 'sunny', 'PEN', 57, 2263, '2017-02-21', 11, 23);
INSERT INTO rehearsals VALUES (108, 'J474', 'foggy', 'RE', 30, 2359, '2016-02-09', 19, 1);
INSERT INTO rehearsals VALUES (109, 'J215', 'rainy', 'PEN', 36, 3019, '2012-09-15', 9, 14);
INSERT INTO rehearsals VALUES (110, 'J943', 'rainy', 'DON', 47, 1284, '2010-12-17', 16, 11);
INSERT INTO rehearsals VALUES (111, 'J804', 'windy', 'PEN', 24, 2678, '2023-01-26', 19, 20);
INSERT INTO rehearsals VALUES (112, 'J114', 'windy', 'PEN', 1, 2963, '2023-01-20', 2, 34);
INSERT INTO rehearsals VALUES (113, 'J910', 'foggy', 'RE', 8, 3012, '2022-05-23', 11, 2);
INSERT INTO rehearsals VALUES (114, 'J464', 'windy', 'OPE', 23, 1502, '2011-06-11', 6, 14);
INSERT INTO rehearsals VALUES (115, 'J533', 'windy', 'DON', 57, 794, '2023-02-06', 5, 30);
INSERT INTO rehearsals VALUES (116, 'J813', 'windy', 'PEN', 38, 2815, '2016-06-11', 7, 25);
INSERT INTO rehearsals VALUES (117, 'J572', 'rainy', 'RE', 24, 4899, '2013-04-12', 9, 3);
INSERT INTO rehearsals VALUES (118, 'J136', 'foggy', 'CLO', 55, 4467, '2021-12-08', 7, 34);
INSERT INTO rehearsals VALUES (119, 'J377', 'foggy', 'RE', 25, 1440, '2017-02-17', 12, 18);
INSERT INTO rehearsals VALUES (120, 'J776', 'sunny', 'DON', 54, 2581, '2013-11-27', 6, 3);
