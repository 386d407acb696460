CREATE TABLE all_teachers (
  id INTEGER PRIMARY KEY,
  tea_nm TEXT NOT NULL,
  rank TEXT NOT NULL,
  state_p TEXT NOT NULL,
  salary INTEGER NOT NULL,
  height INTEGER NOT NULL,
  birthday TEXT NOT NULL
);
INSERT INTO all_teachers VALUES (1, 'Clenbrul Baslor', 'lotgen', 'flairtharquas', 7254, 159, '1988-10-10');
INSERT INTO all_teachers VALUES (2, 'Grulthim Gaitstand', 'lotgen', 'absent', 7431, 150, '1958-02-04');
INSERT INTO all_teachers VALUES (3, 'Menddetshick Dortur', 'nedreskraind', 'active', 6458, 182, '1973-07-10');
INSERT INTO all_teachers VALUES (4, 'Jasgel Grendfilsheal', 'nedreskraind', 'active', 1523, 172, '1946-09-25');
INSERT INTO all_teachers VALUES (5, 'Lena Owens', 'nedreskraind', 'paindstai', 5942, 183, '1975-09-08');
INSERT INTO all_teachers VALUES (6, 'Colin Rivera', 'nedreskraind', 'flairtharquas', 2909, 198, '1979-09-09');
INSERT INTO all_teachers VALUES (7, 'Raigreas Doustearrend', 'tolchaltraind', 'flairtharquas', 2808, 162, '1958-10-03');
INSERT INTO all_teachers VALUES (8, 'Noah Price', 'lead', 'paindstai', 4613, 156, '1994-04-25');
INSERT INTO all_teachers VALUES (9, 'Janzai Pemeck', 'lotgen', 'active', 7217, 159, '1981-01-14');
INSERT INTO all_teachers VALUES (10, 'Pleshat Goushu', 'deputy', 'active', 8445, 193, '1966-06-20');
INSERT INTO all_teachers VALUES (11, 'Koubrosit Drandcle', 'poulflomkrat', 'paindstai', 7697, 159, '1983-04-28');
INSERT INTO all_teachers VALUES (12, 'Henry Smith', 'tolchaltraind', 'active', 2819, 151, '1968-12-28');
INSERT INTO all_teachers VALUES (13, 'Wetseachea Rupeat', 'nedreskraind', 'active', 7428, 164, '2002-07-04');
INSERT INTO all_teachers VALUES (14, 'Marco Davis', 'poulflomkrat', 'flairtharquas', 8051, 185, '2003-08-03');
INSERT INTO all_teachers VALUES (15, 'Hatduck Trealclumean', 'lead', 'flairtharquas', 7611, 169, '1951-03-09');
INSERT INTO all_teachers VALUES (16, 'Grickbaimtham Flarval', 'lotgen', 'active', 3727, 193, '1993-08-11');
INSERT INTO all_teachers VALUES (17, 'Gailrur Skockzeack', 'lotgen', 'paindstai', 3751, 195, '1945-08-24');
INSERT INTO all_teachers VALUES (18, 'Bella Silva', 'nedreskraind', 'flairtharquas', 1411, 161, '1973-02-12');
INSERT INTO all_teachers VALUES (19, 'Quostais Weckskarhand', 'lead', 'flairtharquas', 2471, 155, '1951-10-07');
INSERT INTO all_teachers VALUES (20, 'Thungrai Kindshal', 'nedreskraind', 'paindstai', 8091, 180, '1945-01-23');
INSERT INTO all_teachers VALUES (21, 'Flissheand Boskrailris', 'lead', 'flairtharquas', 3099, 189, '1976-05-12');
INSERT INTO all_teachers VALUES (22, 'Colin Nash', 'lead', 'paindstai', 3725, 189, '1967-08-18');
INSERT INTO all_teachers VALUES (23, 'Fiona Meyer', 'tolchaltraind', 'active', 1748, 199, '1958-01-25');
INSERT INTO all_teachers VALUES (24, 'Searflair Groundwatnous', 'nedreskraind', 'active', 9641, 181, '1981-08-12');
INSERT INTO all_teachers VALUES (25, 'Rairdrat Mutmo', 'tolchaltraind', 'flairtharquas', 1976, 187, '1995-06-03');
INSERT INTO all_teachers VALUES (26, 'Xavier Martin', 'nedreskraind', 'flairtharquas', 3440, 195, '1982-06-10');
INSERT INTO all_teachers VALUES (27, 'Zuquas Flebean', 'lead', 'flairtharquas', 2114, 194, '1955-09-03');
INSERT INTO all_teachers VALUES (28, 'Oscar Fischer', 'nedreskraind', 'absent', 2680, 164, '1992-11-24');
INSERT INTO all_teachers VALUES (29, 'Flandflound Sackclotplout', 'tolchaltraind', 'flairtharquas', 7531, 155, '1949-03-28');
INSERT INTO all_teachers VALUES (30, 'Kaindshanddrel Shonmailbron', 'deputy', 'flairtharquas', 9592, 170, '2000-04-14');
INSERT INTO all_teachers VALUES (31, 'Fleanneaquick Pindsturkrin', 'nedreskraind', 'paindstai', 9168, 204, '1980-11-15');
INSERT INTO all_teachers VALUES (32, 'Chaittheatclin Neasgirdit', 'deputy', 'flairtharquas', 7071, 201, '1951-05-25');
INSERT INTO all_teachers VALUES (33, 'Ploundstefend Skottisskond', 'nedreskraind', 'paindstai', 3026, 186, '2001-06-09');
INSERT INTO all_teachers VALUES (34, 'Marco Evans', 'lotgen', 'flairtharquas', 2945, 194, '2000-05-06');
CREATE TABLE classrooms (
  cla_no INTEGER PRIMARY KEY,
  title TEXT NOT NULL,
  reg TEXT NOT NULL,
  size TEXT NOT NULL,
  alt INTEGER NOT NULL,
  win_n INTEGER NOT NULL,
  open_dt TEXT NOT NULL
);
INSERT INTO classrooms VALUES (1, 'Redmouth', 'kroumchilsko', 'cloundgom', 1600, 76, '1906-12-14');
INSERT INTO classrooms VALUES (2, 'Lakebury', 'leckvi', 'medium', 2048, 16, '1910-05-12');
INSERT INTO classrooms VALUES (3, 'Feamtret', 'kroumchilsko', 'medium', 2779, 20, '1923-10-28');
INSERT INTO classrooms VALUES (4, 'Daswourvir', 'leckvi', 'medium', 776, 52, '1983-08-26');
INSERT INTO classrooms VALUES (5, 'Thornton', 'alpine', 'cloundgom', 2127, 75, '1914-04-15');
INSERT INTO classrooms VALUES (6, 'Zaittheckkras', 'kroumchilsko', 'houndbaind', 2844, 54, '1943-07-07');
INSERT INTO classrooms VALUES (7, 'Greenton', 'alpine', 'cloundgom', 1522, 60, '1948-10-04');
INSERT INTO classrooms VALUES (8, 'Cloustal', 'alpine', 'medium', 2054, 65, '1989-01-11');
INSERT INTO classrooms VALUES (9, 'Bruntheat', 'leckvi', 'cloundgom', 105, 67, '1916-11-10');
INSERT INTO classrooms VALUES (10, 'Jouclound', 'leckvi', 'cloundgom', 233, 41, '1986-12-10');
INSERT INTO classrooms VALUES (11, 'Beahes', 'kroumchilsko', 'houndbaind', 98, 35, '1933-01-12');
INSERT INTO classrooms VALUES (12, 'Lonqueacheck', 'alpine', 'cloundgom', 846, 34, '1951-09-10');
INSERT INTO classrooms VALUES (13, 'Groubrul', 'kroumchilsko', 'medium', 174, 20, '1970-10-10');
INSERT INTO classrooms VALUES (14, 'Thorndale', 'kroumchilsko', 'medium', 2239, 27, '2002-02-22');
INSERT INTO classrooms VALUES (15, 'Blackford', 'alpine', 'cloundgom', 2584, 32, '1908-05-28');
INSERT INTO classrooms VALUES (16, 'Sindflondkom', 'leckvi', 'medium', 2775, 2, '1907-08-18');
INSERT INTO classrooms VALUES (17, 'Lakegate', 'kroumchilsko', 'small', 1473, 29, '1972-06-03');
INSERT INTO classrooms VALUES (18, 'Joucklas', 'leckvi', 'medium', 2551, 14, '1933-09-07');
INSERT INTO classrooms VALUES (19, 'Fairdale', 'kroumchilsko', 'medium', 1373, 18, '1962-04-05');
INSERT INTO classrooms VALUES (20, 'Troundrongroul', 'leckvi', 'cloundgom', 1091, 62, '1920-09-24');
INSERT INTO classrooms VALUES (21, 'Plesgen', 'leckvi', 'houndbaind', 1175, 49, '1914-12-18');
INSERT INTO classrooms VALUES (22, 'Greengate', 'kroumchilsko', 'medium', 225, 64, '1958-01-15');
INSERT INTO classrooms VALUES (23, 'Sembokous', 'leckvi', 'cloundgom', 52, 11, '2011-06-02');
INSERT INTO classrooms VALUES (24, 'Brookdale', 'kroumchilsko', 'large', 481, 62, '1922-08-07');
CREATE TABLE lesson_list (
  lssn_no INTEGER PRIMARY KEY,
  lesson_code TEXT NOT NULL,
  sky TEXT NOT NULL,
  method TEXT NOT NULL,
  spent INTEGER NOT NULL,
  disc INTEGER NOT NULL,
  dt TEXT NOT NULL,
  teacher_key INTEGER NOT NULL,
  classroom_id INTEGER NOT NULL,
  FOREIGN KEY (teacher_key) REFERENCES all_teachers(id),
  FOREIGN KEY (classroom_id) REFERENCES classrooms(cla_no)
);
INSERT INTO lesson_list VALUES (1, 'Q384', 'PL', 'zackquaimru', 1917, 36, '2018-08-18', 10, 18);
INSERT INTO lesson_list VALUES (2, 'Q582', 'WI', 'invoice', 1875, 7, '2022-06-07', 9, 14);
INSERT INTO lesson_list VALUES (3, 'Q932', 'SN', 'zackquaimru', 1250, 31, '2014-07-09', 10, 23);
INSERT INTO lesson_list VALUES (4, 'Q979', 'BR', 'cash', 599, 12, '2016-07-25', 7, 6);
INSERT INTO lesson_list VALUES (5, 'Q546', 'SN', 'cash', 786, 22, '2015-09-28', 5, 14);
INSERT INTO lesson_list VALUES (6, 'Q224', 'PL', 'cash', 2373, 26, '2020-04-04', 18, 23);
INSERT INTO lesson_list VALUES (7, 'Q325', 'WI', 'zackquaimru', 2749, 42, '2011-03-25', 6, 21);
INSERT INTO lesson_list VALUES (8, 'Q875', 'WI', 'cash', 2320, 2, '2019-07-18', 31, 23);
INSERT INTO lesson_list VALUES (9, 'Q850', 'WI', 'zackquaimru', 182, 54, '2019-11-18', 22, 9);
INSERT INTO lesson_list VALUES (10, 'Q574', 'SN', 'zackquaimru', 718, 20, '2024-07-19', 5, 23);
INSERT INTO lesson_list VALUES (11, 'Q415', 'SN', 'zackquaimru', 342, 16, '2010-03-10', 5, 9);
INSERT INTO lesson_list VALUES (12, 'Q924', 'PL', 'invoice', 1755, 6, '2023-09-02', 20, 9);
INSERT INTO lesson_list VALUES (13, 'Q779', 'BR', 'invoice', 2196, 46, '2011-09-26', 15, 24);
INSERT INTO lesson_list VALUES (14, 'Q399', 'WI', 'zackquaimru', 994, 3, '2018-09-15', 9, 17);
INSERT INTO lesson_list VALUES (15, 'Q604', 'BR', 'zackquaimru', 2044, 60, '2015-07-19', 33, 5);
INSERT INTO lesson_list VALUES (16, 'Q351', 'SN', 'transfer', 99, 11, '2016-05-20', 34, 23);
INSERT INTO lesson_list VALUES (17, 'Q449', 'CLO', 'zackquaimru', 2613, 45, '2012-05-09', 33, 6);
INSERT INTO lesson_list VALUES (18, 'Q307', 'BR', 'invoice', 1298, 9, '2021-07-25', 25, 23);
INSERT INTO lesson_list VALUES (19, 'Q281', 'WI', 'zackquaimru', 2047, 43, '2012-06-15', 17, 5);
INSERT INTO lesson_list VALUES (20, 'Q539', 'CLO', 'zackquaimru', 907, 51, '2015-02-20', 22, 23);
INSERT INTO lesson_list VALUES (21, 'Q119', 'SN', 'transfer', 2753, 41, '2019-10-04', 31, 10);
INSERT INTO lesson_list VALUES (22, 'Q849', 'PL', 'transfer', 1750, 39, '2020-06-05', 14, 10);
INSERT INTO lesson_list VALUES (23, 'Q810', 'WI', 'invoice', 598, 22, '2016-09-02', 20, 6);
INSERT INTO lesson_list VALUES (24, 'Q328', 'WI', 'zackquaimru', 779, 19, '2013-03-05', 30, 4);
INSERT INTO lesson_list VALUES (25, 'Q700', 'SN', 'cash', 1799, 7, '2015-03-12', 10, 14);
INSERT INTO lesson_list VALUES (26, 'Q642', 'SN', 'transfer', 2328, 59, '2023-02-18', 12, 22);
INSERT INTO lesson_list VALUES (27, 'Q140', 'WI', 'invoice', 2145, 18, '2011-08-21', 24, 7);
INSERT INTO lesson_list VALUES (28, 'Q701', 'PL', 'invoice', 1409, 49, '2024-04-10', 9, 22);
INSERT INTO lesson_list VALUES (29, 'Q199', 'CLO', 'cash', 1414, 2, '2013-12-25', 5, 6);
INSERT INTO lesson_list VALUES (30, 'Q981', 'WI', 'cash', 2516, 18, '2018-08-08', 12, 9);
INSERT INTO lesson_list VALUES (31, 'Q494', 'PL', 'transfer', 2917, 6, '2023-12-14', 32, 22);
INSERT INTO lesson_list VALUES (32, 'Q497', 'CLO', 'invoice', 477, 12, '2014-10-15', 1, 4);
INSERT INTO lesson_list VALUES (33, 'Q213', 'SN', 'zackquaimru', 2612, 28, '2016-01-05', 3, 5);
INSERT INTO lesson_list VALUES (34, 'Q516', 'BR', 'transfer', 854, 45, '2019-09-21', 1, 20);
INSERT INTO lesson_list VALUES (35, 'Q167', 'PL', 'zackquaimru', 428, 19, '2023-02-14', 31, 5);
INSERT INTO lesson_list VALUES (36, 'Q563', 'CLO', 'zackquaimru', 1887, 36, '2014-07-07', 27, 22);
INSERT INTO lesson_list VALUES (37, 'Q267', 'SN', 'zackquaimru', 239, 20, '2015-09-02', 4, 23);
INSERT INTO lesson_list VALUES (38, 'Q486', 'SN', 'cash', 107, 38, '2022-06-01', 3, 14);
INSERT INTO lesson_list VALUES (39, 'Q321', 'PL', 'cash', 1050, 46, '2024-06-21', 15, 4);
INSERT INTO lesson_list VALUES (40, 'Q974', 'PL', 'zackquaimru', 197, 10, '2017-01-25', 34, 1);
INSERT INTO lesson_list VALUES (41, 'Q606', 'WI', 'cash', 1471, 36, '2021-01-24', 25, 5);
INSERT INTO lesson_list VALUES (42, 'Q385', 'SN', 'zackquaimru', 2269, 59, '2020-06-04', 22, 21);
INSERT INTO lesson_list VALUES (43, 'Q128', 'WI', 'zackquaimru', 856, 35, '2024-07-02', 15, 23);
INSERT INTO lesson_list VALUES (44, 'Q407', 'PL', 'zackquaimru', 215, 2, '2010-10-07', 1, 1);
INSERT INTO lesson_list VALUES (45, 'Q688', 'SN', 'zackquaimru', 1957, 30, '2019-02-16', 9, 14);
INSERT INTO lesson_list VALUES (46, 'Q704', 'CLO', 'transfer', 2340, 29, '2013-04-16', 10, 4);
INSERT INTO lesson_list VALUES (47, 'Q536', 'WI', 'zackquaimru', 2206, 2, '2021-02-25', 25, 10);
INSERT INTO lesson_list VALUES (48, 'Q946', 'SN', 'zackquaimru', 2960, 15, '2024-11-28', 33, 13);
INSERT INTO lesson_list VALUES (49, 'Q417', 'WI', 'cash', 2033, 2, '2022-06-23', 33, 14);
INSERT INTO lesson_list VALUES (50, 'Q390', 'PL', 'zackquaimru', 414, 49, '2020-01-16', 14, 22);
INSERT INTO lesson_list VALUES (51, 'Q640', 'PL', 'transfer', 816, 59, '2024-04-12', 12, 13);
INSERT INTO lesson_list VALUES (52, 'Q848', 'WI', 'transfer', 2975, 10, '2022-04-27', 6, 2);
INSERT INTO lesson_list VALUES (53, 'Q951', 'SN', 'cash', 2697, 35, '2012-10-08', 26, 24);
INSERT INTO lesson_list VALUES (54, 'Q454', 'WI', 'invoice', 1287, 31, '2011-01-08', 26, 5);
INSERT INTO lesson_list VALUES (55, 'Q626', 'BR', 'invoice', 1691, 16, '2021-08-17', 34, 23);
INSERT INTO lesson_list VALUES (56, 'Q789', 'CLO', 'cash', 1324, 25, '2022-08-08', 9, 22);
INSERT INTO lesson_list VALUES (57, 'Q456', 'SN', 'cash', 1049, 0, '2012-03-24', 33, 7);
INSERT INTO lesson_list VALUES (58, 'Q829', 'PL', 'zackquaimru', 1328, 56, '2021-04-22', 33, 9);
INSERT INTO lesson_list VALUES (59, 'Q340', 'SN', 'cash', 770, 22, '2013-07-21', 14, 21);
INSERT INTO lesson_list VALUES (60, 'Q314', 'CLO', 'zackquaimru', 2991, 55, '2015-06-20', 12, 22);
INSERT INTO lesson_list VALUES (61, 'Q360', 'PL', 'invoice', 129, 52, '2014-08-22', 32, 20);
INSERT INTO lesson_list VALUES (62, 'Q671', 'WI', 'transfer', 691, 41, '2017-06-03', 24, 21);
INSERT INTO lesson_list VALUES (63, 'Q628', 'PL', 'cash', 1485, 28, '2015-11-15', 26, 4);
INSERT INTO lesson_list VALUES (64, 'Q864', 'PL', 'zackquaimru', 1221, 9, '2014-11-20', 2, 14);
INSERT INTO lesson_list VALUES (65, 'Q367', 'SN', 'zackquaimru', 2644, 52, '2011-08-18', 22, 21);
INSERT INTO lesson_list VALUES (66, 'Q180', 'WI', 'transfer', 1385, 37, '2014-01-28', 1, 23);
INSERT INTO lesson_list VALUES (67, 'Q781', 'WI', 'cash', 168, 18, '2014-03-13', 10, 18);
INSERT INTO lesson_list VALUES (68, 'Q243', 'PL', 'zackquaimru', 1682, 55, '2015-10-07', 1, 23);
INSERT INTO lesson_list VALUES (69, 'Q839', 'WI', 'cash', 2117, 40, '2014-07-11', 14, 6);
INSERT INTO lesson_list VALUES (70, 'Q619', 'CLO', 'zackquaimru', 2824, 15, '2017-05-06', 26, 22);
INSERT INTO lesson_list VALUES (71, 'Q172', 'CLO', 'zackquaimru', 861, 41, '2015-12-26', 3, 5);
INSERT INTO lesson_list VALUES (72, 'Q994', 'WI', 'zackquaimru', 814, 49, '2019-11-26', 24, 5);
INSERT INTO lesson_list VALUES (73, 'Q282', 'BR', 'cash', 1930, 56, '2018-03-28', 10, 6);
INSERT INTO lesson_list VALUES (74, 'Q101', 'SN', 'invoice', 662, 9, '2023-02-06', 10, 4);
INSERT INTO lesson_list VALUES (75, 'Q641', 'SN', 'zackquaimru', 869, 40, '2011-02-21', 24, 18);
INSERT INTO lesson_list VALUES (76, 'Q159', 'WI', 'zackquaimru', 2671, 1, '2018-12-24', 9, 6);
INSERT INTO lesson_list VALUES (77, 'Q428', 'WI', 'cash', 1128, 34, '2015-08-04', 9, 9);
INSERT INTO lesson_list VALUES (78, 'Q844', 'PL', 'transfer', 218, 4, '2023-01-07', 1, 22);
INSERT INTO lesson_list VALUES (79, 'Q702', 'PL', 'invoice', 118, 57, '2020-09-22', 26, 6);
INSERT INTO lesson_list VALUES (80, 'Q358', 'CLO', 'transfer', 2248, 29, '2013-02-05', 26, 24);
INSERT INTO lesson_list VALUES (81, 'Q313', 'SN', 'transfer', 1105, 24, '2024-02-12', 3, 23);
INSERT INTO lesson_list VALUES (82, 'Q556', 'WI', 'invoice', 1388, 57, '2015-07-01', 4, 21);
INSERT INTO lesson_list VALUES (83, 'Q645', 'PL', 'invoice', 2560, 60, '2022-01-13', 20, 23);
INSERT INTO lesson_list VALUES (84, 'Q484', 'PL', 'cash', 1269, 48, '2018-07-14', 26, 4);
INSERT INTO lesson_list VALUES (85, 'Q668', 'PL', 'zackquaimru', 2719, 10, '2023-06-10', 24, 22);
INSERT INTO lesson_list VALUES (86, 'Q288', 'BR', 'zackquaimru', 574, 44, '2013-08-12', 33, 5);
INSERT INTO lesson_list VALUES (87, 'Q590', 'CLO', 'transfer', 2632, 21, '2020-03-19', 19, 7);
INSERT INTO lesson_list VALUES (88, 'Q990', 'CLO', 'zackquaimru', 794, 21, '2022-03-02', 32, 21);
INSERT INTO lesson_list VALUES (89, 'Q109', 'PL', 'cash', 618, 40, '2011-04-27', 34, 5);
INSERT INTO lesson_list VALUES (90, 'Q287', 'WI', 'zackquaimru', 758, 35, '2014-07-15', 12, 7);
INSERT INTO lesson_list VALUES (91, 'Q533', 'PL', 'transfer', 2229, 53, '2022-08-14', 18, 22);
INSERT INTO lesson_list VALUES (92, 'Q995', 'SN', 'invoice', 2197, 43, '2022-10-14', 1, 9);
INSERT INTO lesson_list VALUES (93, 'Q855', 'BR', 'cash', 2520, 3, '2018-11-05', 33, 21);
INSERT INTO lesson_list VALUES (94, 'Q387', 'PL', 'transfer', 1313, 39, '2014-06-07', 30, 10);
INSERT INTO lesson_list VALUES (95, 'Q229', 'BR', 'zackquaimru', 1308, 24, '2021-06-14', 31, 5);
INSERT INTO lesson_list VALUES (96, 'Q895', 'WI', 'zackquaimru', 2981, 28, '2022-01-01', 18, 23);
INSERT INTO lesson_list VALUES (97, 'Q632', 'SN', 'invoice', 2292, 59, '2021-02-18', 19, 20);
INSERT INTO lesson_list VALUES (98, 'Q126', 'WI', 'cash', 60, 47, '2015-10-20', 3, 18);
INSERT INTO lesson_list VALUES (99, 'Q703', 'CLO', 'cash', 873, 34, '2010-06-01', 18, 24);
INSERT INTO lesson_list VALUES (100, 'Q631', 'PL', 'transfer', 612, 21, '2019-08-20', 5, 5);
INSERT INTO lesson_list VALUES (101, 'Q204', 'BR', 'zackquaimru', 1964, 56, '2020-06-01', 20, 7);
INSERT INTO lesson_list VALUES (102, 'Q941', 'WI', 'cash', 1158, 59, '2010-05-20', 3, 5);
INSERT INTO lesson_list VALUES (103, 'Q618', 'PL', 'transfer', 1882, 26, '2017-10-13', 34, 22);
INSERT INTO lesson_list VALUES (104, 'Q800', 'BR', 'cash', 1369, 23, '2017-10-22', 7, 22);
INSERT INTO lesson_list VALUES (105, 'Q435', 'WI', 'cash', 945, 59, '2018-05-07', 33, 5);
INSERT INTO lesson_list VALUES (106, 'Q147', 'WI', 'transfer', 1157, 19, '2011-04-10', 21, 24);
INSERT INTO lesson_list VALUES (107, 'Q687', 'SN', 'zackquaimru', 1890, 4, '2015-05-17', 5, 20);
INSERT INTO lesson_list VALUES (108, 'Q991', 'WI', 'zackquaimru', 1879, 5, '2016-10-12', 12, 9);
INSERT INTO lesson_list VALUES (109, 'Q760', 'CLO', 'transfer', 1661, 5, '2011-04-08', 20, 16);
INSERT INTO lesson_list VALUES (110, 'Q302', 'PL', 'zackquaimru', 2279, 28, '2023-02-14', 6, 7);
INSERT INTO lesson_list VALUES (111, 'Q103', 'CLO', 'zackquaimru', 2161, 30, '2024-12-09', 29, 16);
INSERT INTO lesson_list VALUES (112, 'Q193', 'CLO', 'invoice', 2236, 52, '2015-08-16', 34, 17);
INSERT INTO lesson_list VALUES (113, 'Q945', 'WI', 'transfer', 2540, 2, '2012-04-28', 6, 20);
INSERT INTO lesson_list VALUES (114, 'Q535', 'SN', 'zackquaimru', 1710, 32, '2020-01-23', 26, 21);
INSERT INTO lesson_list VALUES (115, 'Q868', 'PL', 'transfer', 2575, 17, '2022-04-16', 20, 24);
INSERT INTO lesson_list VALUES (116, 'Q337', 'CLO', 'zackquaimru', 1791, 36, '2017-02-17', 9, 24);
INSERT INTO lesson_list VALUES (117, 'Q921', 'PL', 'cash', 2494, 34, '2022-01-15', 29, 6);
INSERT INTO lesson_list VALUES (118, 'Q966', 'WI', 'transfer', 2392, 34, '2016-05-12', 14, 22);
INSERT INTO lesson_list VALUES (119, 'Q833', 'SN', 'cash', 1250, 39, '2011-02-23', 2, 5);
INSERT INTO lesson_list VALUES (120, 'Q708', 'WI', 'zackquaimru', 2715, 27, '2021-06-06', 15, 18);
