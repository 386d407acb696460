CREATE TABLE all_musicians (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_department TEXT NOT NULL,
  the_direct_level TEXT NOT NULL,
  the_daily_value INTEGER NOT NULL,
  the_braimfoulkrean_cheackdri INTEGER NOT NULL,
  the_zadounchaim TEXT NOT NULL
);
INSERT INTO all_musicians VALUES (1, 'Skatdrot Wasjarmal', 'taitvomtot', 'expert', 3031, 1543, '1962-05-12');
INSERT INTO all_musicians VALUES (2, 'Kate Klein', 'nunmound', 'junior', 8796, 2190, '1949-04-19');
INSERT INTO all_musicians VALUES (3, 'Drinstoulme Jourchoufor', 'planning', 'trainee', 2009, 1452, '1948-12-21');
INSERT INTO all_musicians VALUES (4, 'Drourtrisquu Mirfanjom', 'nunmound', 'tailtrusste', 2265, 1186, '1985-01-09');
INSERT INTO all_musicians VALUES (5, 'Bumgeackhe Trotplean', 'taitvomtot', 'greandticlou', 4005, 1960, '1970-05-11');
INSERT INTO all_musicians VALUES (6, 'Flumkear Meandskom', 'nunmound', 'tailtrusste', 7100, 996, '1972-02-13');
INSERT INTO all_musicians VALUES (7, 'Jendea Pleamcluvaick', 'taitvomtot', 'expert', 4921, 325, '1953-07-22');
INSERT INTO all_musicians VALUES (8, 'Chetbroundwat Zetskim', 'planning', 'tailtrusste', 6984, 908, '1996-02-03');
INSERT INTO all_musicians VALUES (9, 'Gritdickskai Brotthorbrar', 'taitvomtot', 'expert', 4696, 172, '1964-08-03');
INSERT INTO all_musicians VALUES (10, 'Kevin Grant', 'planning', 'expert', 7822, 965, '1973-10-27');
INSERT INTO all_musicians VALUES (11, 'Zuckcleasthir Dergrounddus', 'nunmound', 'greandticlou', 6153, 1380, '2002-02-11');
INSERT INTO all_musicians VALUES (12, 'Gackmeldi Quendplaifet', 'planning', 'trainee', 7539, 353, '1945-12-14');
INSERT INTO all_musicians VALUES (13, 'Cletchilmais Plesfun', 'nunmound', 'junior', 7701, 417, '1964-07-03');
INSERT INTO all_musicians VALUES (14, 'Kaickwemgri Graisgound', 'nunmound', 'trainee', 5620, 1664, '1992-01-12');
INSERT INTO all_musicians VALUES (15, 'Skilplas Clockdrous', 'sales', 'expert', 8729, 286, '1978-12-04');
INSERT INTO all_musicians VALUES (16, 'Julia Vega', 'legal', 'expert', 2085, 1823, '1957-05-13');
INSERT INTO all_musicians VALUES (17, 'Ana Baker', 'planning', 'expert', 9313, 524, '1973-12-07');
INSERT INTO all_musicians VALUES (18, 'Gatpairmouck Grilvul', 'planning', 'expert', 6126, 302, '1966-08-04');
INSERT INTO all_musicians VALUES (19, 'Daisy Ellis', 'planning', 'expert', 3586, 2404, '1967-06-26');
INSERT INTO all_musicians VALUES (20, 'Fouskas Flaitdutstuck', 'legal', 'expert', 4304, 1730, '1986-10-19');
INSERT INTO all_musicians VALUES (21, 'Cleamneanweck Gaibrinddreas', 'legal', 'junior', 8113, 721, '1999-04-06');
INSERT INTO all_musicians VALUES (22, 'Floulvinchait Zunddreannain', 'legal', 'expert', 8624, 1602, '1980-07-17');
INSERT INTO all_musicians VALUES (23, 'Noah Evans', 'planning', 'tailtrusste', 5775, 1680, '2002-09-22');
INSERT INTO all_musicians VALUES (24, 'Daisy Klein', 'legal', 'junior', 8869, 2220, '1975-08-25');
INSERT INTO all_musicians VALUES (25, 'Hackstot Krutsen', 'nunmound', 'tailtrusste', 9705, 606, '1947-03-07');
INSERT INTO all_musicians VALUES (26, 'Skekrestreck Flongrain', 'taitvomtot', 'greandticlou', 6409, 1278, '1959-01-28');
INSERT INTO all_musicians VALUES (27, 'Lena Clark', 'nunmound', 'trainee', 8693, 1113, '2000-01-27');
INSERT INTO all_musicians VALUES (28, 'Adam Irwin', 'legal', 'tailtrusste', 1733, 1047, '1976-05-21');
CREATE TABLE all_violins (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_late_type TEXT NOT NULL,
  the_local_source TEXT NOT NULL,
  the_inner_points INTEGER NOT NULL,
  the_length INTEGER NOT NULL,
  the_outer_renewal TEXT NOT NULL
);
INSERT INTO all_violins VALUES (1, 'Misgristus Seahourwul', 'white', 'kroungearclem', 1217, 603, '2009-03-09');
INSERT INTO all_violins VALUES (2, 'Frozen Lantern', 'white', 'Quill', 3931, 76, '1994-08-24');
INSERT INTO all_violins VALUES (3, 'Frozen Harvest', 'white', 'kroungearclem', 1276, 354, '1975-12-21');
INSERT INTO all_violins VALUES (4, 'Waihaickzaick Batlispal', 'quesstes', 'kroungearclem', 3984, 571, '2012-06-17');
INSERT INTO all_violins VALUES (5, 'Sunny Lantern', 'skindvairflound', 'Quill', 1297, 428, '1998-09-02');
INSERT INTO all_violins VALUES (6, 'Bright Cedar', 'quesstes', 'stoumza', 2133, 147, '1987-04-24');
INSERT INTO all_violins VALUES (7, 'Proud Storm', 'quesstes', 'Quill', 273, 236, '1982-11-16');
INSERT INTO all_violins VALUES (8, 'Stouckkal Shurpear', 'skindvairflound', 'Quill', 460, 534, '1969-11-18');
INSERT INTO all_violins VALUES (9, 'Lucky Tiger', 'orange', 'kroungearclem', 527, 528, '2017-08-06');
INSERT INTO all_violins VALUES (10, 'Kequeabil Vesounlum', 'white', 'kroungearclem', 1076, 541, '1975-05-14');
INSERT INTO all_violins VALUES (11, 'Gourquir Drenhut', 'skindvairflound', 'Quill', 2416, 641, '1968-07-25');
INSERT INTO all_violins VALUES (12, 'Jaipait Flaimbeasko', 'skindvairflound', 'brusnirquoun', 2214, 64, '2005-10-01');
INSERT INTO all_violins VALUES (13, 'Hatplir Votgrous', 'skindvairflound', 'brusnirquoun', 1920, 329, '1993-11-19');
INSERT INTO all_violins VALUES (14, 'Bitsheanfous Ranclagan', 'white', 'Quill', 3036, 115, '1997-10-15');
INSERT INTO all_violins VALUES (15, 'Zockzi Rinflickjais', 'orange', 'Quill', 3753, 576, '1961-11-06');
INSERT INTO all_violins VALUES (16, 'Royal Rose', 'orange', 'stoumza', 1702, 686, '1968-06-28');
INSERT INTO all_violins VALUES (17, 'Meckgouckvaind Gistais', 'orange', 'Quill', 2683, 699, '1983-03-22');
INSERT INTO all_violins VALUES (18, 'Crystal Harvest', 'orange', 'Quill', 1332, 543, '1982-08-26');
INSERT INTO all_violins VALUES (19, 'Steandlait Plouhessoul', 'quesstes', 'brusnirquoun', 2593, 260, '1981-06-05');
INSERT INTO all_violins VALUES (20, 'Frozen Ember', 'duhaiskand', 'kroungearclem', 2494, 205, '2005-01-14');
INSERT INTO all_violins VALUES (21, 'Pedeack Tundpledeam', 'orange', 'brusnirquoun', 704, 35, '1990-10-13');
INSERT INTO all_violins VALUES (22, 'Moundeatrour Stathounpind', 'duhaiskand', 'Quill', 2224, 10, '1976-08-18');
INSERT INTO all_violins VALUES (23, 'Happy Lotus', 'skindvairflound', 'Quill', 2399, 397, '1966-09-05');
INSERT INTO all_violins VALUES (24, 'Sweet Willow', 'skindvairflound', 'kroungearclem', 1419, 278, '2022-10-26');
INSERT INTO all_violins VALUES (25, 'Seandpout Zouslackplind', 'white', 'kroungearclem', 3570, 112, '2023-01-09');
INSERT INTO all_violins VALUES (26, 'Claindpland Mondto', 'weanskuckgai', 'kroungearclem', 3773, 675, '1961-05-10');
INSERT INTO all_violins VALUES (27, 'Tremtrecle Skultralen', 'quesstes', 'brusnirquoun', 881, 505, '1994-11-16');
INSERT INTO all_violins VALUES (28, 'Fopos Skolgi', 'weanskuckgai', 'kroungearclem', 468, 250, '1999-04-05');
INSERT INTO all_violins VALUES (29, 'Stondjean Mockzeck', 'skindvairflound', 'brusnirquoun', 2994, 427, '2001-07-17');
INSERT INTO all_violins VALUES (30, 'Kratfalkrout Plentit', 'quesstes', 'Quill', 917, 398, '1963-01-19');
INSERT INTO all_violins VALUES (31, 'Grand Lantern', 'skindvairflound', 'Quill', 2667, 10, '1994-08-17');
INSERT INTO all_violins VALUES (32, 'Frozen Pebble', 'skindvairflound', 'brusnirquoun', 672, 430, '1966-09-19');
INSERT INTO all_violins VALUES (33, 'Grurlockdreand Shunbreal', 'weanskuckgai', 'kroungearclem', 3296, 694, '1980-03-24');
INSERT INTO all_violins VALUES (34, 'Shindpliplail Jourkrearkoum', 'white', 'brusnirquoun', 2855, 592, '2010-01-12');
INSERT INTO all_violins VALUES (35, 'Stailbrearpoun Jenddrol', 'white', 'kroungearclem', 2150, 189, '2001-12-05');
CREATE TABLE all_concerts (
  code INTEGER PRIMARY KEY,
  called TEXT NOT NULL,
  the_yearly_mark TEXT NOT NULL,
  the_channel TEXT NOT NULL,
  the_early_load INTEGER NOT NULL,
  the_taigravai_jirstosclu INTEGER NOT NULL,
  the_registration_date TEXT NOT NULL,
  of_musician INTEGER NOT NULL,
  of_violin INTEGER NOT NULL,
  FOREIGN KEY (of_musician) REFERENCES all_musicians(code),
  FOREIGN KEY (of_violin) REFERENCES all_violins(code)
);
INSERT INTO all_concerts VALUES (1, 'Z141', 'normal', 'partner', 43, 5, '2019-09-24', 1, 27);
INSERT INTO all_concerts VALUES (2, 'Z267', 'normal', 'partner', 2, 107, '2010-01-27', 7, 18);
INSERT INTO all_concerts VALUES (3, 'Z672', 'clounflaick', 'partner', 19, 180, '2014-02-08', 1, 12);
INSERT INTO all_concerts VALUES (4, 'Z826', 'normal', 'fax', 31, 49, '2015-09-05', 13, 15);
INSERT INTO all_concerts VALUES (5, 'Z964', 'plounquaim', 'email', 6, 154, '2020-12-01', 10, 32);
INSERT INTO all_concerts VALUES (6, 'Z900', 'normal', 'email', 1, 79, '2017-05-22', 19, 33);
INSERT INTO all_concerts VALUES (7, 'Z181', 'normal', 'partner', 10, 25, '2024-10-28', 23, 26);
INSERT INTO all_concerts VALUES (8, 'Z343', 'clounflaick', 'email', 31, 225, '2010-07-01', 26, 13);
INSERT INTO all_concerts VALUES (9, 'Z189', 'normal', 'partner', 20, 263, '2022-04-04', 2, 34);
INSERT INTO all_concerts VALUES (10, 'Z695', 'high', 'fax', 8, 241, '2014-06-06', 4, 31);
INSERT INTO all_concerts VALUES (11, 'Z176', 'plounquaim', 'email', 42, 54, '2018-12-07', 7, 22);
INSERT INTO all_concerts VALUES (12, 'Z577', 'plounquaim', 'wouckflantron', 35, 26, '2023-10-02', 6, 30);
INSERT INTO all_concerts VALUES (13, 'Z682', 'normal', 'online', 24, 247, '2022-02-15', 1, 20);
INSERT INTO all_concerts VALUES (14, 'Z801', 'high', 'partner', 8, 110, '2016-09-28', 10, 28);
INSERT INTO all_concerts VALUES (15, 'Z148', 'normal', 'partner', 8, 34, '2012-06-04', 19, 25);
INSERT INTO all_concerts VALUES (16, 'Z945', 'normal', 'partner', 3, 244, '2016-02-06', 25, 6);
INSERT INTO all_concerts VALUES (17, 'Z416', 'plounquaim', 'partner', 8, 183, '2013-06-28', 26, 21);
INSERT INTO all_concerts VALUES (18, 'Z509', 'normal', 'wouckflantron', 19, 189, '2010-08-04', 23, 30);
INSERT INTO all_concerts VALUES (19, 'Z951', 'plounquaim', 'online', 21, 176, '2020-09-13', 28, 1);
INSERT INTO all_concerts VALUES (20, 'Z376', 'high', 'partner', 39, 82, '2014-03-22', 2, 3);
INSERT INTO all_concerts VALUES (21, 'Z621', 'normal', 'online', 35, 122, '2018-08-01', 13, 22);
INSERT INTO all_concerts VALUES (22, 'Z324', 'clounflaick', 'partner', 30, 130, '2023-06-08', 19, 28);
INSERT INTO all_concerts VALUES (23, 'Z290', 'normal', 'online', 5, 61, '2023-01-28', 9, 22);
INSERT INTO all_concerts VALUES (24, 'Z933', 'normal', 'fax', 23, 251, '2023-07-10', 25, 12);
INSERT INTO all_concerts VALUES (25, 'Z772', 'clounflaick', 'fax', 35, 178, '2012-12-19', 10, 26);
INSERT INTO all_concerts VALUES (26, 'Z726', 'plounquaim', 'partner', 49, 71, '2012-07-03', 9, 21);
INSERT INTO all_concerts VALUES (27, 'Z971', 'high', 'wouckflantron', 50, 29, '2012-07-16', 19, 13);
INSERT INTO all_concerts VALUES (28, 'Z507', 'clounflaick', 'wouckflantron', 33, 105, '2018-08-24', 19, 32);
INSERT INTO all_concerts VALUES (29, 'Z282', 'clounflaick', 'online', 31, 120, '2017-05-15', 12, 33);
INSERT INTO all_concerts VALUES (30, 'Z979', 'clounflaick', 'partner', 35, 209, '2017-05-13', 19, 30);
INSERT INTO all_concerts VALUES (31, 'Z266', 'normal', 'fax', 23, 33, '2015-07-26', 2, 21);
INSERT INTO all_concerts VALUES (32, 'Z967', 'normal', 'fax', 38, 205, '2020-05-25', 4, 33);
INSERT INTO all_concerts VALUES (33, 'Z624', 'normal', 'fax', 6, 251, '2024-06-12', 25, 31);
INSERT INTO all_concerts VALUES (34, 'Z331', 'plounquaim', 'online', 0, 29, '2017-02-18', 25, 12);
INSERT INTO all_concerts VALUES (35, 'Z433', 'normal', 'wouckflantron', 45, 128, '2020-02-07', 16, 22);
INSERT INTO all_concerts VALUES (36, 'Z658', 'normal', 'email', 54, 96, '2020-06-15', 13, 16);
INSERT INTO all_concerts VALUES (37, 'Z190', 'normal', 'email', 1, 226, '2015-09-03', 6, 28);
INSERT INTO all_concerts VALUES (38, 'Z659', 'normal', 'wouckflantron', 31, 107, '2016-12-10', 26, 25);
INSERT INTO all_concerts VALUES (39, 'Z891', 'plounquaim', 'partner', 43, 23, '2023-08-01', 28, 29);
INSERT INTO all_concerts VALUES (40, 'Z848', 'clounflaick', 'partner', 50, 46, '2017-02-25', 4, 6);
INSERT INTO all_concerts VALUES (41, 'Z180', 'clounflaick', 'email', 23, 256, '2011-10-21', 1, 29);
INSERT INTO all_concerts VALUES (42, 'Z753', 'normal', 'online', 52, 256, '2022-12-07', 6, 1);
INSERT INTO all_concerts VALUES (43, 'Z193', 'clounflaick', 'email', 4, 181, '2021-11-17', 26, 24);
INSERT INTO all_concerts VALUES (44, 'Z832', 'clounflaick', 'email', 24, 46, '2023-06-01', 13, 35);
INSERT INTO all_concerts VALUES (45, 'Z718', 'clounflaick', 'fax', 9, 272, '2014-11-06', 22, 17);
INSERT INTO all_concerts VALUES (46, 'Z306', 'clounflaick', 'fax', 5, 63, '2011-12-24', 4, 13);
INSERT INTO all_concerts VALUES (47, 'Z825', 'plounquaim', 'online', 15, 285, '2021-01-26', 7, 11);
INSERT INTO all_concerts VALUES (48, 'Z903', 'clounflaick', 'partner', 18, 60, '2021-08-27', 11, 21);
INSERT INTO all_concerts VALUES (49, 'Z203', 'plounquaim', 'partner', 12, 93, '2011-02-23', 21, 3);
INSERT INTO all_concerts VALUES (50, 'Z329', 'normal', 'online', 23, 181, '2010-04-08', 3, 22);
INSERT INTO all_concerts VALUES (51, 'Z518', 'normal', 'partner', 6, 128, '2015-08-21', 28, 11);
INSERT INTO all_concerts VALUES (52, 'Z950', 'clounflaick', 'fax', 20, 209, '2012-08-27', 18, 28);
INSERT INTO all_concerts VALUES (53, 'Z714', 'plounquaim', 'fax', 42, 206, '2016-07-11', 9, 5);
INSERT INTO all_concerts VALUES (54, 'Z401', 'plounquaim', 'wouckflantron', 3, 227, '2013-09-11', 12, 23);
INSERT INTO all_concerts VALUES (55, 'Z456', 'clounflaick', 'fax', 31, 161, '2017-12-14', 7, 5);
INSERT INTO all_concerts VALUES (56, 'Z407', 'plounquaim', 'partner', 36, 239, '2023-09-18', 18, 5);
INSERT INTO all_concerts VALUES (57, 'Z237', 'plounquaim', 'wouckflantron', 7, 263, '2013-08-13', 1, 28);
INSERT INTO all_concerts VALUES (58, 'Z468', 'normal', 'partner', 50, 279, '2015-04-20', 4, 32);
INSERT INTO all_concerts VALUES (59, 'Z463', 'normal', 'partner', 26, 33, '2011-12-20', 13, 5);
INSERT INTO all_concerts VALUES (60, 'Z622', 'normal', 'wouckflantron', 2, 216, '2022-05-09', 8, 21);
INSERT INTO all_concerts VALUES (61, 'Z158', 'clounflaick', 'partner', 36, 229, '2020-12-27', 23, 2);
INSERT INTO all_concerts VALUES (62, 'Z132', 'high', 'partner', 24, 33, '2014-11-16', 8, 16);
INSERT INTO all_concerts VALUES (63, 'Z833', 'normal', 'partner', 22, 218, '2021-10-13', 25, 10);
INSERT INTO all_concerts VALUES (64, 'Z170', 'normal', 'wouckflantron', 24, 192, '2013-04-11', 24, 28);
INSERT INTO all_concerts VALUES (65, 'Z338', 'normal', 'online', 53, 138, '2019-10-15', 1, 6);
INSERT INTO all_concerts VALUES (66, 'Z820', 'clounflaick', 'fax', 17, 42, '2024-08-14', 2, 35);
INSERT INTO all_concerts VALUES (67, 'Z755', 'normal', 'online', 32, 215, '2015-12-01', 7, 22);
INSERT INTO all_concerts VALUES (68, 'Z957', 'normal', 'email', 46, 190, '2018-01-15', 14, 26);
INSERT INTO all_concerts VALUES (69, 'Z443', 'clounflaick', 'email', 56, 26, '2015-11-27', 7, 10);
INSERT INTO all_concerts VALUES (70, 'Z931', 'plounquaim', 'fax', 33, 245, '2011-12-10', 1, 4);
INSERT INTO all_concerts VALUES (71, 'Z617', 'normal', 'fax', 11, 270, '2012-12-02', 2, 25);
INSERT INTO all_concerts VALUES (72, 'Z342', 'normal', 'partner', 16, 143, '2024-04-07', 18, 21);
INSERT INTO all_concerts VALUES (73, 'Z311', 'normal', 'fax', 60, 276, '2017-06-10', 1, 4);
INSERT INTO all_concerts VALUES (74, 'Z738', 'plounquaim', 'partner', 56, 184, '2021-09-27', 23, 25);
INSERT INTO all_concerts VALUES (75, 'Z823', 'plounquaim', 'fax', 56, 86, '2014-05-27', 16, 21);
INSERT INTO all_concerts VALUES (76, 'Z385', 'high', 'partner', 38, 123, '2018-11-26', 28, 14);
INSERT INTO all_concerts VALUES (77, 'Z213', 'plounquaim', 'partner', 0, 92, '2024-03-08', 16, 25);
INSERT INTO all_concerts VALUES (78, 'Z111', 'normal', 'fax', 11, 136, '2021-01-27', 11, 22);
INSERT INTO all_concerts VALUES (79, 'Z552', 'clounflaick', 'partner', 45, 140, '2020-07-14', 1, 22);
INSERT INTO all_concerts VALUES (80, 'Z935', 'plounquaim', 'fax', 32, 298, '2015-03-09', 23, 16);
INSERT INTO all_concerts VALUES (81, 'Z140', 'clounflaick', 'partner', 6, 221, '2010-01-20', 6, 35);
INSERT INTO all_concerts VALUES (82, 'Z450', 'normal', 'partner', 44, 294, '2020-11-10', 7, 21);
INSERT INTO all_concerts VALUES (83, 'Z670', 'clounflaick', 'partner', 40, 270, '2022-09-28', 6, 23);
INSERT INTO all_concerts VALUES (84, 'Z625', 'high', 'fax', 4, 105, '2010-11-06', 25, 1);
INSERT INTO all_concerts VALUES (85, 'Z973', 'plounquaim', 'fax', 49, 184, '2019-07-26', 28, 11);
INSERT INTO all_concerts VALUES (86, 'Z231', 'clounflaick', 'fax', 44, 105, '2022-03-16', 4, 22);
INSERT INTO all_concerts VALUES (87, 'Z988', 'normal', 'partner', 17, 105, '2024-01-23', 1, 6);
INSERT INTO all_concerts VALUES (88, 'Z778', 'normal', 'online', 34, 182, '2024-10-10', 12, 17);
INSERT INTO all_concerts VALUES (89, 'Z327', 'plounquaim', 'partner', 44, 283, '2011-05-25', 10, 30);
INSERT INTO all_concerts VALUES (90, 'Z515', 'normal', 'online', 19, 69, '2024-05-04', 16, 28);
INSERT INTO all_concerts VALUES (91, 'Z262', 'clounflaick', 'wouckflantron', 26, 25, '2013-10-14', 2, 15);
INSERT INTO all_concerts VALUES (92, 'Z206', 'normal', 'fax', 47, 252, '2013-04-07', 1, 32);
INSERT INTO all_concerts VALUES (93, 'Z356', 'normal', 'partner', 1, 62, '2020-10-17', 25, 12);
INSERT INTO all_concerts VALUES (94, 'Z350', 'normal', 'wouckflantron', 17, 267, '2015-05-21', 25, 13);
INSERT INTO all_concerts VALUES (95, 'Z686', 'plounquaim', 'email', 9, 7, '2013-12-14', 7, 23);
INSERT INTO all_concerts VALUES (96, 'Z264', 'high', 'email', 55, 88, '2019-10-24', 21, 10);
INSERT INTO all_concerts VALUES (97, 'Z313', 'clounflaick', 'fax', 8, 191, '2013-09-05', 7, 28);
INSERT INTO all_concerts VALUES (98, 'Z908', 'plounquaim', 'partner', 23, 85, '2020-09-06', 19, 12);
INSERT INTO all_concerts VALUES (99, 'Z204', 'normal', 'online', 50, 95, '2022-08-14', 16, 34);
INSERT INTO all_concerts VALUES (100, 'Z673', 'plounquaim', 'partner', 39, 184, '2015-06-21', 16, 6);
INSERT INTO all_concerts VALUES (101, 'Z745', 'clounflaick', 'online', 3, 136, '2014-11-28', 10, 13);
INSERT INTO all_concerts VALUES (102, 'Z118', 'plounquaim', 'wouckflantron', 10, 47, '2015-05-03', 10, 26);
INSERT INTO all_concerts VALUES (103, 'Z432', 'normal', 'partner', 27, 225, '2011-07-20', 21, 23);
INSERT INTO all_concerts VALUES (104, 'Z273', 'plounquaim', 'email', 44, 205, '2022-03-01', 26, 34);
INSERT INTO all_concerts VALUES (105, 'Z771', 'plounquaim', 'email', 21, 166, '2011-02-20', 6, 26);
INSERT INTO all_concerts VALUES (106, 'Z874', 'normal', 'email', 6, 88, '2012-05-07', 7, 33);
INSERT INTO all_concerts VALUES (107, 'Z428', 'normal', 'partner', 14, 71, '2011-08-13', 23, 33);
INSERT INTO all_concerts VALUES (108, 'Z363', 'plounquaim', 'fax', 38, 289, '2017-09-04', 26, 30);
INSERT INTO all_concerts VALUES (109, 'Z310', 'clounflaick', 'partner', 34, 99, '2017-05-16', 2, 27);
INSERT INTO all_concerts VALUES (110, 'Z101', 'plounquaim', 'partner', 30, 198, '2021-09-21', 4, 15);
INSERT INTO all_concerts VALUES (111, 'Z345', 'high', 'partner', 8, 68, '2021-01-20', 13, 35);
INSERT INTO all_concerts VALUES (112, 'Z529', 'plounquaim', 'email', 43, 181, '2023-04-06', 26, 26);
INSERT INTO all_concerts VALUES (113, 'Z995', 'plounquaim', 'online', 57, 279, '2024-07-19', 25, 3);
INSERT INTO all_concerts VALUES (114, 'Z437', 'normal', 'fax', 21, 295, '2016-12-08', 23, 15);
INSERT INTO all_concerts VALUES (115, 'Z296', 'normal', 'fax', 37, 211, '2023-01-27', 18, 25);
INSERT INTO all_concerts VALUES (116, 'Z880', 'normal', 'partner', 17, 8, '2024-11-18', 6, 13);
INSERT INTO all_concerts VALUES (117, 'Z459', 'normal', 'email', 38, 208, '2016-11-16', 4, 13);
INSERT INTO all_concerts VALUES (118, 'Z652', 'normal', 'fax', 11, 52, '2010-03-07', 1, 6);
INSERT INTO all_concerts VALUES (119, 'Z901', 'high', 'wouckflantron', 26, 137, '2022-09-27', 7, 5);
INSERT INTO all_concerts VALUES (120, 'Z922', 'plounquaim', 'partner', 51, 217, '2021-04-01', 9, 26);
