// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries a product in Zhejiang by its bar code (商品信息查询).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/goods/query`
    ///
    /// - Returns [`ZhejiangGoods`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：商品信息查询。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "商品信息查询")]
    pub request QueryZhejiangGoods {
        required {
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// Goods bar code (商品条码).
            goods_bar_code: String,
            /// Province (省份代码).
            province: String,
            /// Request time.
            req_time: String,
        }
    }
}

wxpay_core::operation!(QueryZhejiangGoods => ZhejiangGoods, wxpay_core::Spec::new(
    "query_zhejiang_goods",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/goods/query",
)
.title("商品信息查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A product registered in Zhejiang.
    pub answer ZhejiangGoods {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Goods bar code (商品条码).
            goods_bar_code: String,
            /// Unique id of this record (本记录唯一ID).
            seq_id: String,
            /// Province (省份代码).
            province: String,
            /// Code type (条码类型).
            code_type: ZhejiangBarCodeType,
            /// Kind of goods (商品品类).
            goods_type: String,
            /// Name of the goods or services (商品名称).
            goods_name: String,
            /// Brand name (品牌名称).
            logo_name: String,
            /// Model of the goods (商品型号).
            goods_model: String,
            /// Base price (基准价格).
            basis_price: String,
            /// Unified social credit code of the manufacturer (厂商统一社会信用代码).
            manufact_cert_code: String,
            /// Manufacturer's suggested retail price (厂商指导零售价).
            manufact_price: String,
            /// Energy efficiency label (能效标识).
            energy_effciency: String,
            /// Energy efficiency record number (能效备案编号).
            energy_reg_code: String,
            /// Model in the energy efficiency record (能效备案型号).
            energy_reg_model: String,
            /// China Compulsory Certification number (3C 认证编号).
            reg_3c_code: String,
            /// Water efficiency label (水效标识).
            water_effciency: String,
            /// Expiry date (有效期).
            expire_date: String,
            /// Description (产品描述).
            description: String,
            /// Global product classification code (gpc 分类代码).
            gpc: String,
            /// Net content (净含量).
            net_content: String,
            /// Unit code of the net content (净含量单位代码).
            unit_code: String,
            /// Country of origin (原产国).
            origin: String,
            /// City (市级区域代码).
            city: String,
            /// District or county code (区县区域代码).
            county: String,
            /// Data state (数据状态).
            data_state: String,
            /// Remark (备注).
            remark: String,
            /// Upload state (上送状态).
            upload_state: String,
            /// When it expires (失效时间).
            expire_time: String,
            /// Whether it is an AI product (是否 AI 产品).
            is_ai_product: String,
            /// Device type (设备类型).
            device_type: String,
            /// Manufacturer identification code (厂商识别代码).
            manufact_code: String,
            /// When the manufacturer was registered (厂商注册日期).
            manufact_login_date: String,
            /// When the manufacturer became invalid (厂商失效日期).
            manufact_logout_date: String,
            /// Mark of the manufacturer's invalidity (厂商失效标识).
            manufact_logout_flag: String,
            /// Registered address of the manufacturer (厂商注册地址).
            manufact_register_addr: String,
            /// When the manufacturer expires (厂商过期日期).
            manufact_valid_date: String,
            /// Company name of the manufacturer (厂商企业名称).
            manufact_firm_name: String,
            /// Company's pricing unit (企业定价单位).
            price_unit: String,
            /// Market launch date (上市日期).
            sale_date: String,
            /// Type (PC 类型).
            pc_type: String,
            /// Code of the uploading platform (上送平台编码).
            msg_src_platform: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The kind of a bar code in Zhejiang.
    pub enum ZhejiangBarCodeType {
        Code001 = "001",
        Code002 = "002",
    }
}
