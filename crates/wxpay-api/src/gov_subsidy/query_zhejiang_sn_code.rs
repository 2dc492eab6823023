// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

wxpay_core::model! {
    /// Queries the sales state of a serial number in Zhejiang (sn码销售状态查询).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/query`
    ///
    /// - Returns [`ZhejiangSnCode`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：sn码销售状态查询。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "sn码销售状态查询")]
    pub request QueryZhejiangSnCode {
        required {
            /// Serial number of the goods (商品SN码). Required.
            sn: String,
            /// Province (省份代码). Required.
            province: String,
            /// Kind of goods (商品品类). Required.
            goods_type: String,
            /// Goods bar code (商品条码). Required.
            goods_bar_code: String,
            /// Request serial number. Required.
            req_ssn: String,
            /// Request time. Required.
            req_time: String,
        }
        optional {
            /// Unified social credit code of the manufacturer (厂商统一社会信 用代码).
            manufact_cert_code: String,
            /// First IMEI code (IMEI\_1 码).
            imei1: String,
            /// Second IMEI code (IMEI\_2 码).
            imei2: String,
            /// Channel type (渠道类型).
            sales_models: String,
        }
    }
}

wxpay_core::operation!(QueryZhejiangSnCode => ZhejiangSnCode, wxpay_core::Spec::new(
    "query_zhejiang_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/sncode/query",
)
.title("sn码销售状态查询")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// A serial number in Zhejiang with its sales state.
    pub answer ZhejiangSnCode {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Serial number of the goods (商品SN码).
            sn: String,
            /// Province (省份代码).
            province: String,
            /// Sales state (售卖状态).
            sell_state: ZhejiangSellState,
        }
    }
}

wxpay_core::open_enum! {
    /// The sales state of a serial number in Zhejiang.
    pub enum ZhejiangSellState {
        U0022 = "U0022",
        U0023 = "U0023",
        U0024 = "U0024",
        U9999 = "U9999",
    }
}
