// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Redeems N-category qualifications in Zhejiang (n品类核销).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`
    ///
    /// - Returns [`ZhejiangAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：n品类核销。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "n品类核销")]
    pub request RedeemZhejiangNCategories {
        required {
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// Result data (品类集合).
            data: Vec<ZhejiangNCategoryRedemption>,
            /// Request time.
            req_time: String,
        }
    }
}

wxpay_core::operation!(RedeemZhejiangNCategories => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "redeem_zhejiang_n_categories",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/n-qualifications/confirm",
)
.title("n品类核销")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The redemption of one N-category qualification in Zhejiang.
    pub request ZhejiangNCategoryRedemption {
        required {
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
            status: String,
            /// Subsidy (政府补贴金额). Required.
            subsidy: String,
            /// Mobile phone number (手机号). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            tel: Sensitive,
            /// Region code (收货地区编码). Required.
            add_code: String,
            /// Address (收货地址). Required. Encrypted when it is sent; at most 214 bytes of UTF-8.
            address: Sensitive,
            /// Sales method or channel (销售方式). Required.
            sale_models: String,
            /// Brand (家电品牌). Required.
            brand: String,
            /// Region code of the activity (活动资金地区编码). Required.
            activity_add_code: String,
            /// Unified social credit code (统一社会信息代码). Required.
            uniscid: String,
            /// Name of the selling company (销售企业名称). Required.
            corp_name: String,
            /// Serial number of the data (数据流水号). Required.
            serial_num: String,
        }
        optional {
            /// Energy consumption grade (能耗等级).
            grade: String,
            /// Bank name (银行机构名称).
            bank_name: String,
            /// Amount subsidized by the bank (银行补贴金额).
            bank_subsidy: String,
            /// Amount subsidized by the trading platform (交易平台补贴金额).
            plat_subsidy: String,
        }
    }
}
