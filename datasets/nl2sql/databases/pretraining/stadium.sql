CREATE TABLE players (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  basic_area TEXT NOT NULL,
  status TEXT NOT NULL,
  salary INTEGER NOT NULL,
  score INTEGER NOT NULL,
  voundbrolshis_vusnacheam TEXT NOT NULL
);
INSERT INTO players VALUES (1, 'Henry Lopez', 'wackclen', 'absent', 4539, 926, '1988-04-03');
INSERT INTO players VALUES (2, 'Olivia Ellis', 'flulzais', 'absent', 3510, 791, '1998-04-26');
INSERT INTO players VALUES (3, 'Noah Nash', 'flulzais', 'clourkrun', 8046, 162, '1992-08-19');
INSERT INTO players VALUES (4, 'Paula Torres', 'trainee', 'temporary', 6526, 143, '1992-11-01');
INSERT INTO players VALUES (5, 'Ivan Fischer', 'flulzais', 'temporary', 5642, 662, '2003-06-11');
INSERT INTO players VALUES (6, 'Ben Owens', 'trainee', 'absent', 6251, 519, '2022-05-06');
INSERT INTO players VALUES (7, 'Churclur Clairhesti', 'wackclen', 'logru', 8184, 990, '2023-05-02');
INSERT INTO players VALUES (8, 'Jack Green', 'wackclen', 'temporary', 9663, 154, '2009-07-09');
INSERT INTO players VALUES (9, 'Lena Silva', 'flulzais', 'temporary', 5061, 971, '2010-08-03');
INSERT INTO players VALUES (10, 'Wendy Martin', 'trainee', 'temporary', 7540, 328, '1993-02-23');
INSERT INTO players VALUES (11, 'Quinn Young', 'trainee', 'retired', 2906, 889, '1989-05-19');
INSERT INTO players VALUES (12, 'Nina Davis', 'wackclen', 'absent', 1956, 812, '2005-09-08');
INSERT INTO players VALUES (13, 'Chounflilzon Thigaitbrai', 'wackclen', 'temporary', 9079, 283, '1992-01-01');
INSERT INTO players VALUES (14, 'Kaitmom Wairflem', 'flulzais', 'retired', 5211, 750, '2011-02-12');
INSERT INTO players VALUES (15, 'Raitclea Zonligrin', 'flulzais', 'healchindri', 4138, 671, '2003-10-28');
INSERT INTO players VALUES (16, 'Brorbimgrat Brenquain', 'wackclen', 'logru', 3585, 898, '2004-09-01');
INSERT INTO players VALUES (17, 'Steatreck Vaindquaingol', 'trainee', 'logru', 6024, 952, '2006-07-22');
INSERT INTO players VALUES (18, 'Quounneagaick Trestrunjum', 'flulzais', 'temporary', 1381, 240, '2023-11-25');
INSERT INTO players VALUES (19, 'Elena Jones', 'expert', 'retired', 6530, 581, '1993-05-13');
INSERT INTO players VALUES (20, 'Zounha Jaimshea', 'flulzais', 'temporary', 8916, 534, '2005-12-17');
INSERT INTO players VALUES (21, 'Nainshombrai Churstes', 'flulzais', 'retired', 5013, 278, '1989-05-11');
INSERT INTO players VALUES (22, 'Thaisnotgut Stouskum', 'flulzais', 'absent', 3374, 160, '2022-11-25');
CREATE TABLE clubs (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  outer_mark TEXT NOT NULL,
  city TEXT NOT NULL,
  surface INTEGER NOT NULL,
  cleamtul INTEGER NOT NULL,
  shundtondgrouck_humrim TEXT NOT NULL
);
INSERT INTO clubs VALUES (1, 'Thornbury', 'lickkreas', 'Naples', 2734, 754, '2024-09-05');
INSERT INTO clubs VALUES (2, 'Missheajas', 'lickkreas', 'Ghent', 4244, 704, '1997-04-10');
INSERT INTO clubs VALUES (3, 'Fairbury', 'lickkreas', 'brunlai', 2384, 890, '2021-12-23');
INSERT INTO clubs VALUES (4, 'Northfield', 'dearcheleck', 'brunlai', 3941, 728, '1996-06-27');
INSERT INTO clubs VALUES (5, 'Flotdum', 'lickkreas', 'Naples', 3409, 840, '1997-04-12');
INSERT INTO clubs VALUES (6, 'Thaimplem', 'lickkreas', 'Ghent', 1529, 746, '2002-05-22');
INSERT INTO clubs VALUES (7, 'Fairford', 'lickkreas', 'Naples', 2304, 42, '2019-02-09');
INSERT INTO clubs VALUES (8, 'Thaskrorzou', 'lickkreas', 'Naples', 4884, 129, '2006-09-26');
INSERT INTO clubs VALUES (9, 'Bunkan', 'dearcheleck', 'brunlai', 3349, 631, '2012-01-03');
INSERT INTO clubs VALUES (10, 'Thornhaven', 'mandpouttrous', 'Prague', 4594, 485, '2000-02-17');
INSERT INTO clubs VALUES (11, 'Westford', 'mandpouttrous', 'Ghent', 4762, 332, '2012-07-25');
INSERT INTO clubs VALUES (12, 'Fleszind', 'dearcheleck', 'Ghent', 271, 377, '1999-01-12');
INSERT INTO clubs VALUES (13, 'Danthout', 'lickkreas', 'brunlai', 2555, 715, '2009-04-08');
INSERT INTO clubs VALUES (14, 'Redford', 'mandpouttrous', 'Ghent', 672, 783, '1993-02-16');
INSERT INTO clubs VALUES (15, 'Doulgir', 'lickkreas', 'brunlai', 3590, 657, '2021-06-11');
INSERT INTO clubs VALUES (16, 'Dulflour', 'lickkreas', 'Naples', 2748, 531, '2001-11-03');
INSERT INTO clubs VALUES (17, 'Greenhaven', 'dearcheleck', 'brunlai', 537, 869, '2000-10-17');
INSERT INTO clubs VALUES (18, 'Shumdoreat', 'lickkreas', 'Ghent', 2432, 388, '1998-08-14');
INSERT INTO clubs VALUES (19, 'Flaisfamtrick', 'lickkreas', 'Prague', 1720, 139, '1993-01-13');
INSERT INTO clubs VALUES (20, 'Checkshalpoum', 'lickkreas', 'Naples', 1786, 656, '2016-03-13');
INSERT INTO clubs VALUES (21, 'Zeaszean', 'mandpouttrous', 'Naples', 1349, 769, '1997-10-01');
INSERT INTO clubs VALUES (22, 'Waimtre', 'dearcheleck', 'brunlai', 1368, 626, '2000-07-21');
INSERT INTO clubs VALUES (23, 'Vailgouck', 'dearcheleck', 'Ghent', 4259, 276, '2014-06-14');
INSERT INTO clubs VALUES (24, 'Wundclol', 'dearcheleck', 'brunlai', 823, 531, '2013-08-02');
INSERT INTO clubs VALUES (25, 'Krockplousskot', 'mandpouttrous', 'Naples', 2237, 573, '1999-06-26');
INSERT INTO clubs VALUES (26, 'Stonegate', 'lickkreas', 'brunlai', 568, 35, '1992-02-28');
INSERT INTO clubs VALUES (27, 'Woodridge', 'thundsand', 'Naples', 3536, 828, '2023-07-19');
INSERT INTO clubs VALUES (28, 'Plotzeasbrea', 'mandpouttrous', 'brunlai', 3979, 355, '1996-04-08');
INSERT INTO clubs VALUES (29, 'Hamplulrais', 'lickkreas', 'Naples', 836, 900, '2020-03-12');
INSERT INTO clubs VALUES (30, 'Westwick', 'mandpouttrous', 'brunlai', 3323, 692, '1999-07-27');
INSERT INTO clubs VALUES (31, 'Clouckchaipum', 'mandpouttrous', 'Ghent', 2095, 496, '2005-05-16');
CREATE TABLE games (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  channel TEXT NOT NULL,
  true_grade TEXT NOT NULL,
  trotchouclit INTEGER NOT NULL,
  weekly_count INTEGER NOT NULL,
  day TEXT NOT NULL,
  player_id INTEGER NOT NULL,
  club_id INTEGER NOT NULL,
  FOREIGN KEY (player_id) REFERENCES players(id),
  FOREIGN KEY (club_id) REFERENCES clubs(id)
);
INSERT INTO games VALUES (1, 'A312', 'online', 'rainy', 170, 19, '2016-02-02', 7, 14);
INSERT INTO games VALUES (2, 'A731', 'fondclean', 'louckskungas', 235, 49, '2011-01-16', 18, 6);
INSERT INTO games VALUES (3, 'A471', 'partner', 'cloudy', 109, 12, '2018-12-07', 13, 18);
INSERT INTO games VALUES (4, 'A360', 'online', 'cloudy', 69, 46, '2014-11-10', 18, 9);
INSERT INTO games VALUES (5, 'A310', 'online', 'cloudy', 219, 56, '2023-11-05', 11, 18);
INSERT INTO games VALUES (6, 'A588', 'partner', 'cloudy', 33, 49, '2022-10-08', 18, 8);
INSERT INTO games VALUES (7, 'A690', 'fondclean', 'louckskungas', 139, 45, '2021-08-10', 18, 5);
INSERT INTO games VALUES (8, 'A527', 'partner', 'windy', 112, 42, '2020-11-24', 17, 19);
INSERT INTO games VALUES (9, 'A335', 'partner', 'foggy', 77, 58, '2021-11-04', 10, 13);
INSERT INTO games VALUES (10, 'A952', 'planmou', 'rainy', 156, 12, '2013-05-07', 16, 13);
INSERT INTO games VALUES (11, 'A823', 'partner', 'foggy', 230, 25, '2019-12-06', 3, 1);
INSERT INTO games VALUES (12, 'A954', 'fondclean', 'windy', 182, 26, '2011-06-15', 17, 22);
INSERT INTO games VALUES (13, 'A208', 'partner', 'cloudy', 281, 16, '2019-12-01', 10, 18);
INSERT INTO games VALUES (14, 'A233', 'fondclean', 'windy', 74, 47, '2016-08-21', 5, 29);
INSERT INTO games VALUES (15, 'A448', 'fondclean', 'louckskungas', 49, 40, '2024-10-10', 20, 17);
INSERT INTO games VALUES (16, 'A757', 'fondclean', 'windy', 131, 0, '2011-05-11', 22, 15);
INSERT INTO games VALUES (17, 'A399', 'partner', 'snowy', 156, 6, '2023-01-23', 5, 17);
INSERT INTO games VALUES (18, 'A843', 'online', 'cloudy', 18, 26, '2020-11-16', 13, 3);
INSERT INTO games VALUES (19, 'A549', 'partner', 'louckskungas', 273, 5, '2017-03-07', 17, 7);
INSERT INTO games VALUES (20, 'A599', 'fondclean', 'windy', 245, 7, '2018-07-17', 18, 3);
INSERT INTO games VALUES (21, 'A507', 'partner', 'foggy', 195, 28, '2023-07-28', 20, 7);
INSERT INTO games VALUES (22, 'A407', 'fondclean', 'cloudy', 90, 53, '2019-12-11', 6, 5);
INSERT INTO games VALUES (23, 'A519', 'fondclean', 'windy', 88, 26, '2014-10-17', 6, 29);
INSERT INTO games VALUES (24, 'A100', 'planmou', 'cloudy', 2, 42, '2018-06-10', 3, 1);
INSERT INTO games VALUES (25, 'A130', 'partner', 'foggy', 103, 2, '2022-10-01', 21, 22);
INSERT INTO games VALUES (26, 'A517', 'fondclean', 'louckskungas', 90, 40, '2022-02-22', 22, 1);
INSERT INTO games VALUES (27, 'A718', 'partner', 'windy', 60, 29, '2020-03-12', 20, 22);
INSERT INTO games VALUES (28, 'A277', 'online', 'windy', 243, 35, '2019-02-09', 13, 26);
INSERT INTO games VALUES (29, 'A334', 'planmou', 'louckskungas', 4, 18, '2021-04-13', 13, 20);
INSERT INTO games VALUES (30, 'A961', 'fondclean', 'louckskungas', 60, 9, '2011-01-17', 19, 7);
INSERT INTO games VALUES (31, 'A191', 'online', 'foggy', 93, 1, '2018-02-17', 5, 29);
INSERT INTO games VALUES (32, 'A545', 'online', 'rainy', 188, 1, '2017-04-03', 20, 19);
INSERT INTO games VALUES (33, 'A812', 'fondclean', 'louckskungas', 148, 40, '2022-12-07', 22, 3);
INSERT INTO games VALUES (34, 'A969', 'online', 'cloudy', 5, 6, '2012-04-23', 13, 18);
INSERT INTO games VALUES (35, 'A572', 'partner', 'rainy', 229, 22, '2020-04-05', 10, 1);
INSERT INTO games VALUES (36, 'A363', 'partner', 'louckskungas', 189, 56, '2011-09-18', 16, 29);
INSERT INTO games VALUES (37, 'A287', 'partner', 'louckskungas', 276, 13, '2019-06-25', 22, 28);
INSERT INTO games VALUES (38, 'A325', 'partner', 'snowy', 145, 4, '2018-04-07', 10, 10);
INSERT INTO games VALUES (39, 'A503', 'planmou', 'foggy', 27, 30, '2020-07-26', 16, 17);
INSERT INTO games VALUES (40, 'A102', 'partner', 'louckskungas', 20, 33, '2015-09-16', 6, 15);
INSERT INTO games VALUES (41, 'A591', 'online', 'louckskungas', 13, 13, '2019-04-17', 11, 3);
INSERT INTO games VALUES (42, 'A816', 'online', 'cloudy', 148, 41, '2013-05-03', 10, 9);
INSERT INTO games VALUES (43, 'A388', 'fondclean', 'snowy', 41, 31, '2024-04-17', 16, 6);
INSERT INTO games VALUES (44, 'A548', 'fondclean', 'louckskungas', 103, 54, '2010-07-19', 7, 17);
INSERT INTO games VALUES (45, 'A380', 'online', 'louckskungas', 235, 6, '2018-06-07', 12, 13);
INSERT INTO games VALUES (46, 'A626', 'online', 'cloudy', 172, 28, '2022-07-07', 3, 17);
INSERT INTO games VALUES (47, 'A342', 'partner', 'windy', 93, 24, '2022-08-20', 10, 17);
INSERT INTO games VALUES (48, 'A764', 'fondclean', 'cloudy', 24, 49, '2014-08-08', 18, 25);
INSERT INTO games VALUES (49, 'A383', 'planmou', 'cloudy', 64, 56, '2017-11-19', 11, 18);
INSERT INTO games VALUES (50, 'A293', 'partner', 'foggy', 6, 52, '2013-07-13', 16, 22);
INSERT INTO games VALUES (51, 'A570', 'online', 'cloudy', 10, 18, '2013-01-08', 7, 26);
INSERT INTO games VALUES (52, 'A590', 'partner', 'louckskungas', 111, 48, '2014-09-16', 7, 28);
INSERT INTO games VALUES (53, 'A737', 'partner', 'rainy', 46, 33, '2013-03-13', 18, 18);
INSERT INTO games VALUES (54, 'A226', 'partner', 'windy', 13, 48, '2019-09-22', 4, 21);
INSERT INTO games VALUES (55, 'A641', 'partner', 'windy', 190, 52, '2017-01-15', 12, 5);
INSERT INTO games VALUES (56, 'A347', 'partner', 'windy', 287, 56, '2020-05-01', 7, 25);
INSERT INTO games VALUES (57, 'A651', 'partner', 'rainy', 223, 23, '2023-04-27', 11, 22);
INSERT INTO games VALUES (58, 'A985', 'planmou', 'rainy', 207, 52, '2012-07-27', 10, 7);
INSERT INTO games VALUES (59, 'A250', 'online', 'rainy', 235, 47, '2014-02-06', 6, 2);
INSERT INTO games VALUES (60, 'A375', 'planmou', 'louckskungas', 236, 56, '2021-10-11', 3, 3);
INSERT INTO games VALUES (61, 'A677', 'partner', 'windy', 75, 37, '2013-05-17', 12, 22);
INSERT INTO games VALUES (62, 'A730', 'partner', 'cloudy', 166, 59, '2010-10-03', 5, 31);
INSERT INTO games VALUES (63, 'A181', 'partner', 'louckskungas', 58, 14, '2022-11-01', 5, 7);
INSERT INTO games VALUES (64, 'A700', 'planmou', 'louckskungas', 220, 53, '2024-01-18', 21, 7);
INSERT INTO games VALUES (65, 'A281', 'fondclean', 'cloudy', 11, 20, '2014-01-16', 12, 24);
INSERT INTO games VALUES (66, 'A672', 'partner', 'cloudy', 279, 60, '2012-01-05', 3, 19);
INSERT INTO games VALUES (67, 'A177', 'planmou', 'windy', 221, 41, '2021-09-07', 13, 19);
INSERT INTO games VALUES (68, 'A274', 'online', 'windy', 101, 6, '2018-02-11', 6, 6);
INSERT INTO games VALUES (69, 'A877', 'partner', 'louckskungas', 196, 60, '2011-07-18', 10, 5);
INSERT INTO games VALUES (70, 'A169', 'online', 'rainy', 144, 0, '2024-02-14', 11, 5);
INSERT INTO games VALUES (71, 'A879', 'online', 'cloudy', 193, 39, '2022-06-17', 20, 13);
INSERT INTO games VALUES (72, 'A636', 'partner', 'windy', 78, 30, '2021-02-08', 20, 5);
INSERT INTO games VALUES (73, 'A645', 'planmou', 'foggy', 285, 22, '2024-07-18', 13, 3);
INSERT INTO games VALUES (74, 'A397', 'online', 'cloudy', 113, 55, '2012-06-17', 16, 13);
INSERT INTO games VALUES (75, 'A119', 'partner', 'louckskungas', 219, 35, '2024-04-27', 16, 26);
INSERT INTO games VALUES (76, 'A362', 'partner', 'cloudy', 233, 30, '2019-06-06', 22, 22);
INSERT INTO games VALUES (77, 'A784', 'partner', 'cloudy', 57, 43, '2013-01-13', 22, 26);
INSERT INTO games VALUES (78, 'A868', 'planmou', 'cloudy', 32, 5, '2024-06-28', 5, 5);
INSERT INTO games VALUES (79, 'A729', 'planmou', 'foggy', 238, 4, '2013-12-03', 10, 25);
INSERT INTO games VALUES (80, 'A110', 'online', 'snowy', 122, 23, '2015-02-04', 8, 24);
INSERT INTO games VALUES (81, 'A555', 'partner', 'foggy', 68, 18, '2015-10-17', 10, 24);
INSERT INTO games VALUES (82, 'A516', 'online', 'foggy', 92, 5, '2018-11-18', 12, 18);
INSERT INTO games VALUES (83, 'A265', 'planmou', 'rainy', 14, 23, '2019-10-17', 11, 2);
INSERT INTO games VALUES (84, 'A301', 'online', 'cloudy', 210, 31, '2011-04-24', 7, 19);
INSERT INTO games VALUES (85, 'A278', 'fondclean', 'windy', 27, 20, '2015-05-17', 12, 20);
INSERT INTO games VALUES (86, 'A607', 'partner', 'cloudy', 217, 42, '2020-04-11', 13, 24);
INSERT INTO games VALUES (87, 'A139', 'partner', 'foggy', 207, 6, '2012-11-22', 21, 22);
INSERT INTO games VALUES (88, 'A401', 'planmou', 'rainy', 133, 51, '2021-01-14', 5, 31);
INSERT INTO games VALUES (89, 'A382', 'planmou', 'rainy', 221, 44, '2017-08-11', 10, 3);
INSERT INTO games VALUES (90, 'A454', 'partner', 'windy', 41, 43, '2014-08-24', 6, 13);
INSERT INTO games VALUES (91, 'A344', 'partner', 'louckskungas', 36, 57, '2024-09-10', 18, 9);
INSERT INTO games VALUES (92, 'A668', 'fondclean', 'foggy', 143, 44, '2015-12-16', 18, 14);
INSERT INTO games VALUES (93, 'A470', 'planmou', 'louckskungas', 253, 47, '2010-07-24', 10, 31);
INSERT INTO games VALUES (94, 'A889', 'partner', 'cloudy', 243, 1, '2015-01-22', 17, 17);
INSERT INTO games VALUES (95, 'A531', 'partner', 'foggy', 120, 57, '2021-02-07', 7, 22);
INSERT INTO games VALUES (96, 'A975', 'planmou', 'foggy', 62, 38, '2020-03-25', 21, 22);
INSERT INTO games VALUES (97, 'A836', 'partner', 'snowy', 235, 23, '2020-01-02', 11, 30);
INSERT INTO games VALUES (98, 'A142', 'online', 'snowy', 138, 8, '2016-12-03', 4, 29);
INSERT INTO games VALUES (99, 'A241', 'fondclean', 'foggy', 219, 35, '2015-01-23', 18, 26);
INSERT INTO games VALUES (100, 'A624', 'planmou', 'rainy', 254, 56, '2019-01-16', 13, 18);
INSERT INTO games VALUES (101, 'A416', 'online', 'louckskungas', 222, 18, '2014-04-13', 7, 14);
INSERT INTO games VALUES (102, 'A266', 'partner', 'windy', 140, 46, '2011-06-19', 10, 2);
INSERT INTO games VALUES (103, 'A147', 'fondclean', 'windy', 293, 45, '2020-01-03', 10, 31);
INSERT INTO games VALUES (104, 'A818', 'online', 'snowy', 64, 12, '2021-06-24', 5, 20);
INSERT INTO games VALUES (105, 'A434', 'planmou', 'foggy', 169, 39, '2020-04-27', 5, 13);
INSERT INTO games VALUES (106, 'A467', 'planmou', 'louckskungas', 243, 6, '2012-06-05', 7, 19);
INSERT INTO games VALUES (107, 'A201', 'partner', 'windy', 285, 1, '2022-02-17', 22, 6);
INSERT INTO games VALUES (108, 'A413', 'fondclean', 'louckskungas', 221, 51, '2014-08-28', 12, 10);
INSERT INTO games VALUES (109, 'A445', 'planmou', 'cloudy', 52, 2, '2024-02-06', 17, 25);
INSERT INTO games VALUES (110, 'A855', 'online', 'windy', 73, 28, '2022-12-02', 12, 20);
INSERT INTO games VALUES (111, 'A489', 'partner', 'windy', 262, 41, '2010-06-13', 13, 28);
INSERT INTO games VALUES (112, 'A587', 'online', 'louckskungas', 176, 39, '2022-05-24', 8, 8);
INSERT INTO games VALUES (113, 'A559', 'partner', 'foggy', 285, 34, '2020-09-18', 5, 21);
INSERT INTO games VALUES (114, 'A303', 'online', 'windy', 150, 36, '2021-09-26', 3, 22);
INSERT INTO games VALUES (115, 'A945', 'online', 'foggy', 243, 47, '2016-01-27', 18, 25);
INSERT INTO games VALUES (116, 'A627', 'fondclean', 'louckskungas', 254, 30, '2011-10-10', 13, 30);
INSERT INTO games VALUES (117, 'A720', 'partner', 'rainy', 35, 50, '2014-05-28', 10, 5);
INSERT INTO games VALUES (118, 'A738', 'online', 'windy', 11, 39, '2017-02-16', 5, 2);
INSERT INTO games VALUES (119, 'A707', 'partner', 'windy', 252, 20, '2015-12-12', 8, 3);
INSERT INTO games VALUES (120, 'A151', 'partner', 'windy', 274, 36, '2020-05-01', 10, 6);
