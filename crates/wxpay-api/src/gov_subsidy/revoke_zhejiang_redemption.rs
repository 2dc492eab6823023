// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ZhejiangAcknowledgement;
use super::ZhejiangBinaryCode;

wxpay_core::model! {
    /// Revokes the reported redemption of a category code in Zhejiang (品类凭证码上报撤销).
    ///
    /// `POST /v3/gov/subsidy/zhejiang/authcode/refund`
    ///
    /// - Returns [`ZhejiangAcknowledgement`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Only one source describes it: test it before you rely on its fields.
    /// - 中文：品类凭证码上报撤销。调用方：服务商、平台；重试之前请先查询。
    #[doc(alias = "品类凭证码上报撤销")]
    pub request RevokeZhejiangRedemption {
        required {
            /// Service provider's serial number. Required.
            sp_serial_no: String,
            /// Serial number of the freeze (冻结流水号). Required.
            cred_frozen_no: String,
            /// Transaction date (交易日期). Required.
            trans_date: String,
            /// Transaction time (交易时间). Required.
            trans_time: String,
            /// Authorization or credential code (品类凭证码). Required.
            auth_code: String,
            /// Request serial number. Required.
            req_ssn: String,
        }
        optional {
            /// Order number (商户订单号).
            order_no: String,
            /// Amount of the government subsidy (政府补贴金额). In fen.
            subsidy_amt: i64,
            /// Region code (收货地区编码).
            add_code: String,
            /// Address (收货地址).
            address: String,
            /// Sales method or channel (销售方式).
            sale_models: ZhejiangBinaryCode,
            /// Unified social credit code (统一社会信息代码).
            uniscid: String,
            /// Goods bar code (商品条码).
            barcode: String,
            /// Bank name (银行机构名称).
            bank_name: String,
            /// Amount subsidized by the bank (银行补贴金额).
            bank_subsidy: String,
            /// Amount subsidized by the trading platform (交易平台补贴金额).
            plat_subsidy: String,
            /// Name of the selling company (销售企业名称).
            corp_name: String,
            /// Brand (家电品牌).
            brand: String,
        }
    }
}

wxpay_core::operation!(RevokeZhejiangRedemption => ZhejiangAcknowledgement, wxpay_core::Spec::new(
    "revoke_zhejiang_redemption",
    wxpay_core::http::Method::POST,
    "/v3/gov/subsidy/zhejiang/authcode/refund",
)
.title("品类凭证码上报撤销")
.family("gov_subsidy")
.body(wxpay_core::Body::Json));
