// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangBinaryCode;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Redeems qualifications in Zhejiang (核销资格).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/qualifications/sync`
    ///
    /// - Returns [`ZhejiangRedemptionResult`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：核销资格。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "核销资格")]
    pub request RedeemZhejiangQualifications {
        required {}
        optional {
            /// Request serial number.
            req_ssn: String,
            /// Result data (资格集合).
            data: Vec<ZhejiangRedemption>,
        }
    }
}

wxpay_core::operation!(RedeemZhejiangQualifications => ZhejiangRedemptionResult, wxpay_core::Spec::new(
    "redeem_zhejiang_qualifications",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/qualifications/sync",
)
.title("核销资格")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The redemption of one qualification in Zhejiang.
    pub request ZhejiangRedemption {
        required {
            /// Authorization or credential code (品类凭证码). Required.
            auth_code: String,
            /// Category code (品类编码). Required.
            cate_code: String,
            /// Identity document number (证件号码). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            cert_no: Sensitive,
            /// Name (姓名). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            name: Sensitive,
            /// When the operation took place (交易完成或商品退回时间戳). Required.
            operation_time: String,
            /// Sales amount (销售金额). Required.
            sales: String,
            /// Status (品类状态). Required.
            status: ZhejiangBinaryCode,
            /// Subsidy (政府补贴金额). Required.
            subsidy: String,
            /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            tel: Sensitive,
            /// Region code (区县编码). Required.
            add_code: String,
            /// Address (收货地址). Required.
            address: String,
            /// Sales method or channel (销售方式). Required.
            sale_models: ZhejiangBinaryCode,
            /// Serial number of the goods (S/N码). Required.
            sn_code: String,
            /// Unified social credit code (统一社会信息代码). Required.
            uniscid: String,
            /// Name of the selling company (销售企业名称). Required.
            corp_name: String,
            /// Goods bar code (商品条码). Required.
            barcode: String,
            /// Goods name (商品名称). Required.
            item_name: String,
            /// Specification and model (规格型号). Required.
            spec_model: String,
            /// Brand (家电品牌). Required.
            brand: String,
            /// Whether it is an AI product (是否属于 AI 产品). Required.
            is_ai_product: String,
            /// Order number (商户订单号). Required.
            order_no: String,
            /// Region code of the activity (活动地区编码). Required.
            activity_add_code: String,
        }
        optional {
            /// Energy consumption grade (能耗等级).
            grade: ZhejiangEnergyGrade,
            /// Bank name (银行机构名称).
            bank_name: String,
            /// Amount subsidized by the bank (银行补贴金额).
            bank_subsidy: String,
            /// Amount subsidized by the trading platform (交易平台补贴金额).
            plat_subsidy: String,
            /// Tracking number (物流单号).
            logistics_no: String,
            /// When the delivery was signed for (签收时间).
            delivery_time: String,
            /// Fapiao number (发票号).
            invoice_no: String,
            /// Type (类型).
            pc_type: String,
            /// Original order number (原始订单号).
            origin_order_no: String,
            /// First IMEI code (IMEI1).
            imei1: String,
            /// Second IMEI code (IMEI2).
            imei2: String,
            /// Order number for locking the serial number (3C SN 锁定解锁订单号).
            ccc_sn_order_no: String,
        }
    }
}

wxpay_core::model! {
    /// The answer to redemptions, with the data that failed.
    pub answer ZhejiangRedemptionResult {
        always {}
        optional {
            /// Response code (响应码).
            resp_code: String,
            /// Response description (响应描述).
            resp_desc: String,
            /// Data with errors.
            error_data: Vec<String>,
        }
    }
}

wxpay_core::open_enum! {
    /// The energy grade of a product in Zhejiang.
    pub enum ZhejiangEnergyGrade {
        FirstLevel = "一级",
        SecondLevel = "二级",
    }
}
