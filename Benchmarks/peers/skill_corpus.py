"""Seeded synthetic corpus: N résumés (~4 KB UTF-8 each, Chinese+English mixed) and a 2,000-term
skill lexicon.  usage: gen_corpus.py OUTDIR N
writes lexicon.txt, corpus.ndjson ({"id","text"}), corpus.txt (all texts, blank-line joined),
truth.json (per doc: date ranges as [start,end] months, end null = present), docs/ first 200 files.
Shapes imitate real inputs (Markdown lists, tab columns, '2018.9 - 2022.7', '2023/5-至今',
'September 2024 – Present', ● bullets, numbered papers) with invented content only."""
import json, os, random, sys

EN = """Python Java C C++ C# Go Rust Swift Kotlin Scala JavaScript TypeScript PHP Ruby Perl R MATLAB Julia Haskell Lua SQL NoSQL HTML CSS Bash PowerShell
PyTorch TensorFlow Keras JAX MXNet PaddlePaddle scikit-learn XGBoost LightGBM CatBoost NumPy Pandas SciPy Matplotlib Seaborn Plotly OpenCV Pillow spaCy NLTK
Transformers DeepSpeed Megatron-LM vLLM TensorRT ONNX OpenVINO Triton CUDA cuDNN NCCL ROCm Ray Dask Spark Hadoop Hive HBase Flink Kafka Storm Airflow Luigi
Docker Kubernetes Helm Terraform Ansible Puppet Chef Jenkins GitLab GitHub CircleCI ArgoCD Prometheus Grafana Jaeger OpenTelemetry Istio Envoy Consul etcd
MySQL PostgreSQL SQLite Oracle MongoDB Redis Memcached Cassandra Neo4j Elasticsearch OpenSearch Milvus Faiss ClickHouse Doris Presto Trino Snowflake BigQuery Redshift
AWS Azure GCP Aliyun Lambda S3 EC2 Nginx Apache Tomcat Spring SpringBoot Django Flask FastAPI Tornado Celery gRPC Protobuf Thrift GraphQL REST RabbitMQ RocketMQ
React Vue Angular Svelte Next.js Node.js Express Webpack Vite Electron Flutter Android iOS SwiftUI UIKit Qt Unity Unreal OpenGL Vulkan Metal WebGL WebAssembly
Linux Unix Windows macOS Git SVN CMake Bazel Make Ninja LLVM GCC Clang GDB Valgrind perf eBPF DPDK RDMA InfiniBand TCP UDP HTTP QUIC TLS
BERT GPT LLaMA Qwen ChatGLM CLIP BLIP ViT ResNet YOLO UNet DINO SAM LoRA QLoRA DPO PPO RLHF RAG MoE T5 Whisper Wav2Vec Conformer Zipformer VAD ASR TTS NER OCR
Excel Tableau PowerBI Figma Sketch Photoshop Jira Confluence Notion LaTeX Markdown Agile Scrum Kanban SAP ERP CRM SEO""".split()
EN_A = "distributed real-time large-scale multi-modal self-supervised semi-supervised unsupervised deep statistical Bayesian graph sparse federated online offline causal parallel embedded cloud-native edge mobile streaming hybrid neural contrastive adversarial generative secure quantum automated".split()
EN_B = ["machine learning", "deep learning", "natural language processing", "computer vision", "speech recognition", "recommender systems", "information retrieval", "knowledge graphs",
        "data mining", "time series analysis", "anomaly detection", "model compression", "feature engineering", "query optimization", "load balancing", "message queues", "system design",
        "image segmentation", "object detection", "text classification", "entity linking", "machine translation", "dialogue systems", "reinforcement learning", "transfer learning", "representation learning",
        "data warehousing", "stream processing", "fault tolerance", "performance tuning"]
ZH_A = "机器 深度 强化 迁移 联邦 对比 图 多模态 分布式 实时 大规模 自监督 跨模态 时序 语音 图像 文本 视频 知识 用户 商品 广告 搜索 推荐 风控 医学 金融 工业 云原生 边缘".split()
ZH_B = "学习 建模 检索 识别 生成 分类 分割 检测 理解 训练 推理 压缩 蒸馏 量化 召回 排序 对齐 预训练 微调 抽取 聚类 可视化 数据分析 数据挖掘 特征工程 架构设计 性能优化 算法 系统 平台 网络 表示学习 图谱 画像 标注 评测 部署 监控 调度 缓存".split()
ZH_X = "机器学习 深度学习 自然语言处理 计算机视觉 语音识别 推荐系统 知识图谱 大语言模型 强化学习 数据结构 操作系统 计算机网络 编译原理 数据库 微服务 消息队列 负载均衡 项目管理 团队协作 敏捷开发 单元测试 持续集成 数据仓库 数据治理 爬虫 嵌入式 单片机 信号处理 控制理论 数值计算".split()
FIL_EN = "I we the a to of and for in on with by from led built designed shipped improved reduced increased evaluated analysed deployed maintained owned team product users business latency throughput cost quality revenue service services module pipeline platform results experiment baseline metric accuracy recall precision weekly quarterly cross-functional stakeholders research internship thesis paper accepted conference journal".split()
FIL_ZH = "的了在与和对于通过基于使用负责参与独立完成实现设计提升降低优化支持业务团队项目期间主要工作内容成果线上效果指标同比增长百分之用户规模达到每日调用量论文发表会议期刊第一作者指导老师奖学金竞赛一等奖毕业设计实习经历部门组长沟通协作能力良好英语六级"
ORG = "星辰科技 蓝湖智能 北辰大学 远山数据 晨光实验室 东海研究院 青藤云 云杉网络 Northwind Contoso Acme Globex Initech Umbrella Hooli Vandelay".split()
ROLE = ["算法工程师", "后端开发工程师", "机器学习实习", "数据科学家", "Research Intern", "Software Engineer", "PhD student", "硕士", "本科", "Tech Lead"]
MON = "January February March April May June July August September October November December".split()


def lexicon():
    r = random.Random(7); t = dict.fromkeys(EN + EN_B + ZH_X)
    pool = [f"{a} {b}" for a in EN_A for b in EN_B] + [a + b for a in ZH_A for b in ZH_B]
    r.shuffle(pool)
    for p in pool:
        if len(t) >= 2000: break
        t.setdefault(p)
    return list(t)[:2000]


def date(r, m, style):
    y, k = divmod(m, 12); k += 1
    return [f"{y}.{k}", f"{y}.{k:02d}", f"{y}/{k}", f"{y}年{k}月", f"{MON[k - 1]} {y}", f"{MON[k - 1][:3]} {y}", f"{y}-{k:02d}"][style]


def rng(r):
    a = r.randrange(2010 * 12, 2024 * 12); b = None if r.random() < .2 else min(a + r.randrange(2, 60), 2025 * 12 + 5)
    s = r.randrange(7)
    end = r.choice(["至今", "现在", "NOW", "Present", "present"]) if b is None else date(r, b, s)
    sep = r.choice([" - ", "-", " – ", "~", " 至 ", "—"]) if s not in (6,) else r.choice([" - ", " – ", "~", " 至 "])
    return date(r, a, s) + sep + end, [a, b]


def doc(i, lex):
    r = random.Random(9000001 + i); o = []; truth = []
    def zh(n): return "".join(r.choice(FIL_ZH) for _ in range(n))
    def en(n): return " ".join(r.choice(FIL_EN) for _ in range(n))
    def sk(): return r.choice(lex) if r.random() < .6 else r.choice(EN)
    def bullet():
        if r.random() < .55: return f"{zh(r.randrange(8, 24))}{sk()}{zh(r.randrange(6, 18))}，{zh(r.randrange(4, 12))}{sk()}{zh(r.randrange(3, 10))} {r.randrange(1, 99)}.{r.randrange(10)}%"
        return f"{en(r.randrange(5, 12))} {sk()} {en(r.randrange(4, 9))} {sk()}, {en(r.randrange(2, 6))} {r.randrange(1, 99)}%."
    o += [f"# 候选人{i:05d}", "", f"candidate{i:05d}@example.com  (+86) 000-0000-{i % 10000:04d}  https://example.org/c/{i}", "", r.choice(["## 教育背景", "## Education"]), ""]
    for _ in range(2):
        s, t = rng(r); truth.append(t); o.append(f"{r.choice(ORG)}，{r.choice(ROLE)}\t{s}")
    o += ["", r.choice(["## 工作经历", "## Experience"]), ""]
    while sum(len(x.encode()) + 1 for x in o) < 3300:
        s, t = rng(r); truth.append(t); o.append(r.choice(["### {} | {}    {}", "● {}  {}    {}", "**{}** {}\t*{}*"]).format(r.choice(ORG), r.choice(ROLE), s))
        for _ in range(r.randrange(2, 5)): o.append("- " + bullet())
        o.append("")
    o += [r.choice(["## 专业技能", "## Skills"]), ""] + [f"{k}. " + "、".join(sk() for _ in range(5)) for k in range(1, 4)]
    o += ["", "## Publications", ""] + [f"[{k}] {en(9).capitalize()}, {r.choice(['ICCV','ACL','AAAI','MICCAI','KDD'])} {r.randrange(2016, 2025)}. Cite {r.randrange(0, 300)}" for k in range(1, 4)]
    return "\n".join(o) + "\n", truth


def main():
    out, n = sys.argv[1], int(sys.argv[2]); os.makedirs(out + "/docs", exist_ok=True)
    lex = lexicon(); open(out + "/lexicon.txt", "w").write("\n".join(lex) + "\n")
    nd = open(out + "/corpus.ndjson", "w"); tx = open(out + "/corpus.txt", "w"); truth = []; tot = 0
    for i in range(n):
        t, g = doc(i, lex); tot += len(t.encode()); truth.append(g)
        nd.write(json.dumps({"id": i, "text": t}, ensure_ascii=False) + "\n"); tx.write(t + "\n")
        if i < 200: open(f"{out}/docs/{i:05d}.md", "w").write(t)
    json.dump(truth, open(out + "/truth.json", "w"))
    print(f"docs {n} bytes {tot} avg {tot / n:.0f} terms {len(lex)}")


if __name__ == "__main__":
    main()
