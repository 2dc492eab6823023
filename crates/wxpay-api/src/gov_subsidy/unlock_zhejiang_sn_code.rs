// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;

wxpay_core::model! {
    /// Unlocks a serial number in Zhejiang (sn码解锁).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
    ///
    /// - Returns [`ZhejiangAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：sn码解锁。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "sn码解锁")]
    pub request UnlockZhejiangSnCode {
        required {
            /// Request serial number. Required.
            req_ssn: String,
            /// Request time. Required.
            req_time: String,
            /// Initiating party (发起方). Required.
            create_user: String,
            /// Province (省份代码). Required.
            province: String,
            /// Serial number of the goods (商品 SN码). Required.
            sn: String,
            /// Goods bar code (商品条码). Required.
            goods_bar_code: String,
            /// Kind of goods (商品品类). Required.
            goods_type: String,
            /// Name of the goods or services (商品名称). Required.
            goods_name: String,
            /// Transaction order number (交易订单 号). Required.
            trans_orderid: String,
            /// Original payment order number (原支付订 单号). Required.
            ori_pay_orderid: String,
            /// Order amount (订单金额). Required.
            order_price: String,
            /// Sales order number (销售订单 号). Required.
            sell_orderid: String,
        }
        optional {
            /// Unified social credit code of the manufacturer (厂商统一 社会信用 代码).
            manufact_cert_code: String,
            /// Model of the goods (商品型号).
            goods_model: String,
            /// First IMEI code (IMEI\_1 码).
            imei1: String,
            /// Second IMEI code (IMEI\_2 码).
            imei2: String,
            /// Acquiring institution (收单机构).
            acquire_code: String,
            /// City (市级区域 代码).
            city: String,
            /// District or county code (区县区域代码).
            county: String,
            /// Whether it is an AI product (是否 AI 产 品).
            is_ai_product: String,
            /// Time of sale (销售时间).
            sale_time: String,
            /// Manufacturer details (厂商信息).
            mfr_info: String,
            /// Brand (具体品牌).
            brand: String,
            /// Channel type (渠道类型).
            sales_models: String,
        }
    }
}

wxpay_core::operation!(UnlockZhejiangSnCode => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "unlock_zhejiang_sn_code",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/sncode/unlock",
)
.title("sn码解锁")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
