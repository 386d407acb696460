CREATE TABLE trainers (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  status TEXT NOT NULL,
  town TEXT NOT NULL,
  daily_budget INTEGER NOT NULL,
  current_count INTEGER NOT NULL,
  henken TEXT NOT NULL
);
INSERT INTO trainers VALUES (1, 'Rosa Owens', 'quusta', 'Toronto', 198, 6609, '1980-04-14');
INSERT INTO trainers VALUES (2, 'Breatter Vosbrouclam', 'rendnea', 'Toronto', 168, 4467, '2003-02-17');
INSERT INTO trainers VALUES (3, 'Keapouskor Lohaigrum', 'temporary', 'gatqui', 180, 5201, '1983-04-22');
INSERT INTO trainers VALUES (4, 'Theanqueal Zaindstimquat', 'rendnea', 'Nantes', 181, 3734, '2001-04-15');
INSERT INTO trainers VALUES (5, 'Skotchaicktrul Sheatzar', 'rendnea', 'Nantes', 173, 2677, '2002-03-17');
INSERT INTO trainers VALUES (6, 'Kate Walsh', 'temporary', 'Nantes', 171, 7226, '1957-01-17');
INSERT INTO trainers VALUES (7, 'Greamair Cleackdurfai', 'rendnea', 'gatqui', 201, 2604, '1949-07-18');
INSERT INTO trainers VALUES (8, 'Quairbair Flaickna', 'quusta', 'Toronto', 169, 6779, '1964-03-04');
INSERT INTO trainers VALUES (9, 'Ivan Meyer', 'quusta', 'Naples', 176, 8240, '1960-08-10');
INSERT INTO trainers VALUES (10, 'Fendskindpleam Cloundquaickdran', 'temporary', 'Leeds', 185, 6190, '1979-06-26');
INSERT INTO trainers VALUES (11, 'Jack Weber', 'temporary', 'Nantes', 164, 6744, '1997-11-28');
INSERT INTO trainers VALUES (12, 'Julia Kaya', 'quusta', 'gatqui', 167, 8882, '2002-12-01');
INSERT INTO trainers VALUES (13, 'Plaisdresfund Stutdre', 'absent', 'Toronto', 197, 6797, '1960-01-20');
INSERT INTO trainers VALUES (14, 'Roumertur Dodes', 'shulquas', 'Toronto', 179, 4672, '1951-05-09');
INSERT INTO trainers VALUES (15, 'Wendy Reed', 'absent', 'Leeds', 199, 2085, '1955-04-12');
INSERT INTO trainers VALUES (16, 'Quuswirthund Chaflaickruck', 'quusta', 'Toronto', 177, 3894, '1983-06-07');
INSERT INTO trainers VALUES (17, 'Pesurir Thosrindplou', 'temporary', 'Toronto', 169, 5460, '2002-12-10');
INSERT INTO trainers VALUES (18, 'Clara Larsen', 'shulquas', 'Leeds', 170, 9190, '1985-11-24');
INSERT INTO trainers VALUES (19, 'Sholhear Choumupur', 'temporary', 'Nantes', 193, 3754, '1993-09-11');
INSERT INTO trainers VALUES (20, 'Solpoum Dreandtron', 'quusta', 'Naples', 191, 8792, '1971-08-12');
INSERT INTO trainers VALUES (21, 'Skaindquainddruck Genplashi', 'absent', 'Toronto', 186, 8811, '1977-07-03');
INSERT INTO trainers VALUES (22, 'Bella Irwin', 'retired', 'Leeds', 202, 5682, '1963-09-21');
INSERT INTO trainers VALUES (23, 'Rouzalpes Flealdroskrum', 'quusta', 'Nantes', 179, 8895, '1969-06-21');
INSERT INTO trainers VALUES (24, 'Daisy Hughes', 'quusta', 'Naples', 150, 3371, '1950-12-20');
INSERT INTO trainers VALUES (25, 'Jack Ford', 'rendnea', 'Naples', 187, 9511, '2000-05-23');
INSERT INTO trainers VALUES (26, 'Grailthaick Detche', 'quusta', 'Leeds', 204, 2418, '2000-05-06');
INSERT INTO trainers VALUES (27, 'Baiplim Kreardresneam', 'absent', 'Toronto', 155, 9766, '1980-08-08');
INSERT INTO trainers VALUES (28, 'Boundreandjea Noundflail', 'quusta', 'Nantes', 202, 3825, '1993-05-14');
INSERT INTO trainers VALUES (29, 'Sutlais Hainjaind', 'quusta', 'Leeds', 153, 1269, '1952-08-07');
INSERT INTO trainers VALUES (30, 'Hetbisshor Treatchaickplet', 'shulquas', 'Nantes', 157, 3516, '1995-01-04');
INSERT INTO trainers VALUES (31, 'Doungreaskrack Flubreas', 'shulquas', 'Naples', 174, 6491, '1990-03-16');
INSERT INTO trainers VALUES (32, 'Maria Ellis', 'absent', 'Nantes', 179, 4990, '1988-11-02');
INSERT INTO trainers VALUES (33, 'Trumfas Grutbin', 'rendnea', 'Naples', 173, 3892, '1980-04-15');
INSERT INTO trainers VALUES (34, 'Brerstutgrair Stoumflam', 'temporary', 'Nantes', 205, 2581, '1987-11-07');
INSERT INTO trainers VALUES (35, 'Henry Rivera', 'retired', 'Nantes', 191, 1637, '1961-09-20');
INSERT INTO trainers VALUES (36, 'Ivan Kaya', 'temporary', 'Toronto', 192, 5208, '2001-04-19');
CREATE TABLE machines (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  inner_mark TEXT NOT NULL,
  tambeckbin TEXT NOT NULL,
  stock INTEGER NOT NULL,
  spare_loss INTEGER NOT NULL,
  quocktrer TEXT NOT NULL
);
INSERT INTO machines VALUES (1, 'Naikand Hutputnour', 'silver', 'giquen', 183, 303, '2002-08-18');
INSERT INTO machines VALUES (2, 'Braimfifle Chomthesvut', 'kronbimstaick', 'giquen', 377, 320, '2000-03-27');
INSERT INTO machines VALUES (3, 'Happy Storm', 'kronbimstaick', 'thounddraind', 187, 482, '2018-06-27');
INSERT INTO machines VALUES (4, 'Kondclomgock Daimrackflol', 'miswershond', 'cotton', 251, 507, '1997-04-24');
INSERT INTO machines VALUES (5, 'Gracknea Saimzurpol', 'miswershond', 'thounddraind', 277, 634, '1999-06-15');
INSERT INTO machines VALUES (6, 'Misty Meadow', 'silver', 'giquen', 279, 579, '2017-08-15');
INSERT INTO machines VALUES (7, 'Secret Anchor', 'black', 'thounddraind', 366, 448, '2013-10-16');
INSERT INTO machines VALUES (8, 'Grand Rose', 'black', 'giquen', 197, 155, '2007-10-24');
INSERT INTO machines VALUES (9, 'Claingrafuck Quairaitku', 'miswershond', 'thounddraind', 318, 556, '2008-04-20');
INSERT INTO machines VALUES (10, 'Faitthor Soulstout', 'blue', 'cotton', 25, 467, '1980-08-25');
INSERT INTO machines VALUES (11, 'Noble Beacon', 'black', 'thounddraind', 196, 680, '1977-04-15');
INSERT INTO machines VALUES (12, 'Velvet Anchor', 'black', 'thounddraind', 120, 333, '1964-12-17');
INSERT INTO machines VALUES (13, 'Wild Meadow', 'kronbimstaick', 'cotton', 75, 263, '2022-10-26');
INSERT INTO machines VALUES (14, 'Raisdrean Cloutlumsond', 'yellow', 'jito', 198, 586, '1962-02-12');
INSERT INTO machines VALUES (15, 'Mighty Pebble', 'miswershond', 'cotton', 219, 480, '2021-11-05');
INSERT INTO machines VALUES (16, 'Frozen Maple', 'black', 'jito', 349, 599, '1982-10-02');
INSERT INTO machines VALUES (17, 'Sweet Pebble', 'silver', 'thounddraind', 56, 615, '1976-06-10');
INSERT INTO machines VALUES (18, 'Shafand Thaisquutflain', 'silver', 'cotton', 327, 218, '1987-06-16');
INSERT INTO machines VALUES (19, 'Crystal Tiger', 'black', 'giquen', 108, 213, '1984-06-04');
INSERT INTO machines VALUES (20, 'Bright Anchor', 'silver', 'cotton', 255, 293, '2007-06-23');
INSERT INTO machines VALUES (21, 'Jimwai Stinddrus', 'silver', 'cotton', 203, 317, '2011-12-18');
INSERT INTO machines VALUES (22, 'Vourtrosno Shelgream', 'miswershond', 'thounddraind', 96, 237, '2001-07-24');
CREATE TABLE workouts (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  current_area TEXT NOT NULL,
  skundkail_ruckkreas TEXT NOT NULL,
  thoubol INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  daily_date TEXT NOT NULL,
  trainer_id INTEGER NOT NULL,
  machine_id INTEGER NOT NULL,
  FOREIGN KEY (trainer_id) REFERENCES trainers(id),
  FOREIGN KEY (machine_id) REFERENCES machines(id)
);
INSERT INTO workouts VALUES (1, 'Q537', 'walk-in', 'pending', 4371, 218, '2024-07-23', 13, 5);
INSERT INTO workouts VALUES (2, 'Q907', 'walk-in', 'rejected', 4327, 182, '2017-11-25', 13, 9);
INSERT INTO workouts VALUES (3, 'Q432', 'drealveack', 'pending', 2354, 192, '2014-09-17', 36, 6);
INSERT INTO workouts VALUES (4, 'Q219', 'waqueal', 'pending', 2848, 15, '2012-06-08', 23, 16);
INSERT INTO workouts VALUES (5, 'Q959', 'partner', 'rejected', 4083, 54, '2020-02-12', 31, 11);
INSERT INTO workouts VALUES (6, 'Q147', 'email', 'rejected', 2308, 118, '2017-02-13', 20, 4);
INSERT INTO workouts VALUES (7, 'Q879', 'drealveack', 'stihe', 605, 6, '2011-12-05', 30, 21);
INSERT INTO workouts VALUES (8, 'Q645', 'mirquour', 'rejected', 2484, 147, '2013-05-02', 19, 6);
INSERT INTO workouts VALUES (9, 'Q205', 'drealveack', 'stihe', 3507, 281, '2017-10-16', 2, 6);
INSERT INTO workouts VALUES (10, 'Q354', 'walk-in', 'rejected', 2032, 13, '2021-09-09', 12, 1);
INSERT INTO workouts VALUES (11, 'Q190', 'email', 'failed', 1610, 297, '2016-01-15', 17, 12);
INSERT INTO workouts VALUES (12, 'Q625', 'drealveack', 'rejected', 2465, 53, '2010-06-28', 31, 1);
INSERT INTO workouts VALUES (13, 'Q534', 'email', 'failed', 4234, 135, '2014-11-17', 23, 1);
INSERT INTO workouts VALUES (14, 'Q751', 'drealveack', 'failed', 3429, 227, '2024-11-28', 14, 5);
INSERT INTO workouts VALUES (15, 'Q616', 'drealveack', 'rejected', 3525, 100, '2015-09-19', 2, 1);
INSERT INTO workouts VALUES (16, 'Q267', 'email', 'stihe', 3565, 103, '2022-01-09', 34, 4);
INSERT INTO workouts VALUES (17, 'Q945', 'email', 'pending', 2149, 161, '2017-08-03', 12, 1);
INSERT INTO workouts VALUES (18, 'Q245', 'email', 'rejected', 1899, 214, '2023-05-10', 28, 5);
INSERT INTO workouts VALUES (19, 'Q898', 'mirquour', 'pending', 830, 114, '2012-11-20', 26, 22);
INSERT INTO workouts VALUES (20, 'Q627', 'drealveack', 'rejected', 4653, 134, '2017-10-20', 12, 1);
INSERT INTO workouts VALUES (21, 'Q590', 'mirquour', 'pending', 2892, 180, '2018-05-01', 35, 15);
INSERT INTO workouts VALUES (22, 'Q499', 'waqueal', 'rejected', 3237, 23, '2015-01-15', 5, 1);
INSERT INTO workouts VALUES (23, 'Q960', 'partner', 'failed', 910, 38, '2024-09-28', 5, 17);
INSERT INTO workouts VALUES (24, 'Q871', 'email', 'rejected', 3737, 300, '2013-06-16', 13, 4);
INSERT INTO workouts VALUES (25, 'Q234', 'waqueal', 'pending', 165, 86, '2015-10-17', 31, 4);
INSERT INTO workouts VALUES (26, 'Q836', 'drealveack', 'failed', 642, 260, '2010-04-16', 13, 2);
INSERT INTO workouts VALUES (27, 'Q925', 'drealveack', 'stihe', 4019, 26, '2014-07-02', 6, 21);
INSERT INTO workouts VALUES (28, 'Q358', 'walk-in', 'pending', 1468, 197, '2021-10-06', 10, 4);
INSERT INTO workouts VALUES (29, 'Q391', 'waqueal', 'stihe', 1147, 296, '2015-03-13', 23, 5);
INSERT INTO workouts VALUES (30, 'Q803', 'waqueal', 'stihe', 279, 173, '2012-10-26', 19, 1);
INSERT INTO workouts VALUES (31, 'Q677', 'drealveack', 'stihe', 2726, 108, '2011-04-23', 4, 1);
INSERT INTO workouts VALUES (32, 'Q109', 'drealveack', 'stihe', 4840, 65, '2023-04-04', 7, 9);
INSERT INTO workouts VALUES (33, 'Q306', 'walk-in', 'pending', 1758, 172, '2010-04-20', 20, 6);
INSERT INTO workouts VALUES (34, 'Q878', 'walk-in', 'rejected', 4128, 76, '2020-11-23', 20, 5);
INSERT INTO workouts VALUES (35, 'Q166', 'email', 'stihe', 4748, 228, '2012-12-09', 30, 13);
INSERT INTO workouts VALUES (36, 'Q752', 'partner', 'rejected', 4777, 22, '2011-10-17', 15, 1);
INSERT INTO workouts VALUES (37, 'Q750', 'email', 'pending', 2445, 251, '2023-12-11', 25, 1);
INSERT INTO workouts VALUES (38, 'Q204', 'partner', 'pending', 1756, 127, '2017-10-01', 32, 1);
INSERT INTO workouts VALUES (39, 'Q357', 'waqueal', 'rejected', 3726, 41, '2023-09-08', 10, 6);
INSERT INTO workouts VALUES (40, 'Q733', 'drealveack', 'rejected', 568, 280, '2013-02-14', 30, 9);
INSERT INTO workouts VALUES (41, 'Q769', 'mirquour', 'stihe', 4690, 38, '2019-12-16', 30, 3);
INSERT INTO workouts VALUES (42, 'Q532', 'waqueal', 'rejected', 2344, 207, '2018-03-25', 19, 11);
INSERT INTO workouts VALUES (43, 'Q164', 'partner', 'stihe', 867, 21, '2013-08-22', 4, 12);
INSERT INTO workouts VALUES (44, 'Q722', 'email', 'failed', 2684, 60, '2015-11-12', 13, 6);
INSERT INTO workouts VALUES (45, 'Q339', 'mirquour', 'stihe', 2392, 83, '2010-05-09', 33, 9);
INSERT INTO workouts VALUES (46, 'Q570', 'drealveack', 'pending', 2642, 41, '2020-11-25', 21, 2);
INSERT INTO workouts VALUES (47, 'Q488', 'partner', 'stihe', 2058, 199, '2013-08-28', 23, 1);
INSERT INTO workouts VALUES (48, 'Q723', 'walk-in', 'rejected', 2004, 145, '2024-06-23', 13, 14);
INSERT INTO workouts VALUES (49, 'Q117', 'waqueal', 'stihe', 1325, 262, '2013-05-06', 19, 2);
INSERT INTO workouts VALUES (50, 'Q639', 'waqueal', 'stihe', 722, 5, '2011-03-28', 24, 1);
INSERT INTO workouts VALUES (51, 'Q322', 'email', 'stihe', 1289, 220, '2019-08-04', 4, 6);
INSERT INTO workouts VALUES (52, 'Q154', 'partner', 'stihe', 2322, 249, '2019-03-11', 23, 21);
INSERT INTO workouts VALUES (53, 'Q704', 'mirquour', 'stihe', 3068, 2, '2018-07-22', 36, 22);
INSERT INTO workouts VALUES (54, 'Q868', 'walk-in', 'failed', 3423, 10, '2013-02-28', 18, 17);
INSERT INTO workouts VALUES (55, 'Q305', 'drealveack', 'rejected', 3926, 284, '2011-09-01', 30, 6);
INSERT INTO workouts VALUES (56, 'Q173', 'waqueal', 'stihe', 4759, 63, '2010-04-25', 19, 15);
INSERT INTO workouts VALUES (57, 'Q400', 'waqueal', 'failed', 1921, 248, '2015-12-13', 20, 13);
INSERT INTO workouts VALUES (58, 'Q490', 'drealveack', 'failed', 2207, 33, '2014-08-24', 22, 12);
INSERT INTO workouts VALUES (59, 'Q847', 'drealveack', 'stihe', 2068, 172, '2016-12-17', 20, 4);
INSERT INTO workouts VALUES (60, 'Q100', 'waqueal', 'rejected', 3086, 180, '2018-02-14', 6, 11);
INSERT INTO workouts VALUES (61, 'Q492', 'mirquour', 'stihe', 2831, 279, '2017-03-19', 20, 6);
INSERT INTO workouts VALUES (62, 'Q642', 'waqueal', 'rejected', 27, 144, '2020-03-24', 4, 5);
INSERT INTO workouts VALUES (63, 'Q309', 'email', 'pending', 3810, 42, '2019-07-22', 19, 5);
INSERT INTO workouts VALUES (64, 'Q160', 'drealveack', 'rejected', 395, 155, '2017-10-14', 25, 5);
INSERT INTO workouts VALUES (65, 'Q796', 'waqueal', 'stihe', 80, 36, '2014-08-28', 33, 9);
INSERT INTO workouts VALUES (66, 'Q514', 'email', 'rejected', 2051, 120, '2023-03-25', 36, 14);
INSERT INTO workouts VALUES (67, 'Q554', 'waqueal', 'pending', 1753, 116, '2016-04-28', 12, 1);
INSERT INTO workouts VALUES (68, 'Q979', 'walk-in', 'stihe', 4524, 297, '2020-12-23', 23, 11);
INSERT INTO workouts VALUES (69, 'Q390', 'waqueal', 'rejected', 1659, 93, '2011-03-14', 27, 15);
INSERT INTO workouts VALUES (70, 'Q320', 'email', 'rejected', 1566, 111, '2020-03-26', 19, 5);
INSERT INTO workouts VALUES (71, 'Q137', 'waqueal', 'stihe', 3947, 43, '2015-11-17', 12, 11);
INSERT INTO workouts VALUES (72, 'Q504', 'drealveack', 'rejected', 276, 244, '2015-06-23', 23, 19);
INSERT INTO workouts VALUES (73, 'Q665', 'partner', 'stihe', 438, 111, '2010-06-18', 26, 1);
INSERT INTO workouts VALUES (74, 'Q148', 'walk-in', 'stihe', 3151, 269, '2014-06-26', 29, 14);
INSERT INTO workouts VALUES (75, 'Q464', 'walk-in', 'pending', 1805, 94, '2020-12-19', 22, 5);
INSERT INTO workouts VALUES (76, 'Q555', 'partner', 'stihe', 1951, 269, '2015-09-23', 2, 2);
INSERT INTO workouts VALUES (77, 'Q951', 'drealveack', 'rejected', 3205, 115, '2018-10-11', 5, 1);
INSERT INTO workouts VALUES (78, 'Q902', 'walk-in', 'failed', 4757, 31, '2020-07-11', 23, 5);
INSERT INTO workouts VALUES (79, 'Q150', 'mirquour', 'stihe', 986, 161, '2016-04-14', 5, 2);
INSERT INTO workouts VALUES (80, 'Q531', 'mirquour', 'failed', 2348, 97, '2011-08-14', 14, 11);
INSERT INTO workouts VALUES (81, 'Q288', 'partner', 'failed', 4013, 257, '2024-05-19', 22, 9);
INSERT INTO workouts VALUES (82, 'Q786', 'walk-in', 'rejected', 2310, 294, '2018-06-10', 4, 2);
INSERT INTO workouts VALUES (83, 'Q894', 'walk-in', 'stihe', 1832, 287, '2017-03-22', 23, 1);
INSERT INTO workouts VALUES (84, 'Q746', 'drealveack', 'failed', 3968, 218, '2015-03-05', 16, 14);
INSERT INTO workouts VALUES (85, 'Q743', 'partner', 'failed', 3547, 221, '2016-01-15', 12, 7);
INSERT INTO workouts VALUES (86, 'Q587', 'waqueal', 'rejected', 4537, 228, '2014-04-09', 7, 11);
INSERT INTO workouts VALUES (87, 'Q758', 'waqueal', 'rejected', 4238, 241, '2021-08-25', 15, 5);
INSERT INTO workouts VALUES (88, 'Q284', 'drealveack', 'rejected', 4610, 285, '2014-10-12', 30, 3);
INSERT INTO workouts VALUES (89, 'Q198', 'partner', 'stihe', 639, 232, '2012-09-26', 20, 3);
INSERT INTO workouts VALUES (90, 'Q561', 'waqueal', 'rejected', 1194, 11, '2012-06-05', 31, 6);
INSERT INTO workouts VALUES (91, 'Q777', 'walk-in', 'failed', 4928, 244, '2010-06-22', 27, 2);
INSERT INTO workouts VALUES (92, 'Q635', 'mirquour', 'failed', 351, 214, '2016-04-09', 2, 17);
INSERT INTO workouts VALUES (93, 'Q712', 'waqueal', 'rejected', 36, 288, '2011-07-15', 26, 1);
INSERT INTO workouts VALUES (94, 'Q720', 'mirquour', 'rejected', 1895, 67, '2022-08-10', 33, 6);
INSERT INTO workouts VALUES (95, 'Q321', 'drealveack', 'pending', 119, 253, '2024-09-22', 20, 11);
INSERT INTO workouts VALUES (96, 'Q248', 'partner', 'rejected', 2075, 202, '2016-10-02', 20, 11);
INSERT INTO workouts VALUES (97, 'Q513', 'partner', 'rejected', 457, 197, '2020-01-15', 15, 2);
INSERT INTO workouts VALUES (98, 'Q316', 'waqueal', 'rejected', 3587, 202, '2020-07-27', 24, 11);
INSERT INTO workouts VALUES (99, 'Q589', 'walk-in', 'rejected', 4825, 49, '2024-04-28', 17, 3);
INSERT INTO workouts VALUES (100, 'Q209', 'walk-in', 'failed', 3362, 227, '2024-04-05', 23, 1);
INSERT INTO workouts VALUES (101, 'Q637', 'walk-in', 'stihe', 3041, 264, '2020-05-02', 4, 15);
INSERT INTO workouts VALUES (102, 'Q546', 'partner', 'failed', 4167, 11, '2014-12-19', 20, 15);
INSERT INTO workouts VALUES (103, 'Q473', 'mirquour', 'stihe', 1250, 88, '2023-08-19', 27, 6);
INSERT INTO workouts VALUES (104, 'Q443', 'mirquour', 'rejected', 2162, 126, '2022-11-06', 31, 4);
INSERT INTO workouts VALUES (105, 'Q678', 'mirquour', 'failed', 4394, 229, '2019-07-06', 17, 2);
INSERT INTO workouts VALUES (106, 'Q393', 'waqueal', 'pending', 4153, 280, '2015-02-20', 20, 5);
INSERT INTO workouts VALUES (107, 'Q347', 'mirquour', 'failed', 3371, 151, '2016-05-12', 31, 22);
INSERT INTO workouts VALUES (108, 'Q964', 'walk-in', 'stihe', 950, 275, '2010-03-10', 2, 2);
INSERT INTO workouts VALUES (109, 'Q609', 'mirquour', 'rejected', 4600, 191, '2021-12-10', 23, 14);
INSERT INTO workouts VALUES (110, 'Q533', 'waqueal', 'rejected', 4513, 61, '2017-11-06', 23, 14);
INSERT INTO workouts VALUES (111, 'Q530', 'mirquour', 'pending', 3448, 149, '2019-09-14', 17, 11);
INSERT INTO workouts VALUES (112, 'Q967', 'walk-in', 'failed', 873, 193, '2018-06-03', 18, 1);
INSERT INTO workouts VALUES (113, 'Q613', 'walk-in', 'stihe', 249, 70, '2017-02-21', 18, 21);
INSERT INTO workouts VALUES (114, 'Q215', 'drealveack', 'rejected', 3806, 139, '2016-11-23', 30, 11);
INSERT INTO workouts VALUES (115, 'Q542', 'partner', 'rejected', 4441, 198, '2013-08-24', 2, 14);
INSERT INTO workouts VALUES (116, 'Q312', 'drealveack', 'stihe', 762, 189, '2014-05-18', 18, 2);
INSERT INTO workouts VALUES (117, 'Q946', 'email', 'failed', 4772, 185, '2017-08-18', 26, 7);
INSERT INTO workouts VALUES (118, 'Q732', 'drealveack', 'rejected', 1169, 220, '2019-09-13', 21, 22);
INSERT INTO workouts VALUES (119, 'Q171', 'email', 'stihe', 964, 207, '2023-09-15', 36, 19);
INSERT INTO workouts VALUES (120, 'Q458', 'partner', 'pending', 3168, 130, '2019-08-13', 23, 15);
