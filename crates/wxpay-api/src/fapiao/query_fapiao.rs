// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::CardStatus;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoStatus;
use super::SellerInformation;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Queries the fapiao of an application (查询电子发票).
    ///
    /// `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`
    ///
    /// - Returns [`FapiaoList`].
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: safe, it only reads.
    /// - 中文：查询电子发票。调用方：普通服务商；只读，可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792567)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `FREQUENCY_LIMITED` | 429 | Too often. | Send fewer requests. |
    /// | `INVALID_REQUEST` | 400 | Well formed, but against a business rule. | Check the parameters. Send the same request again later. |
    /// | `NO_AUTH` | 403 | Merchant has no permission; service provider has no permission. | Check the parameters. Apply for the permission. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | No such fapiao application; no fapiao with this number. | Check the parameters. Apply for the permission. |
    #[doc(alias = "查询电子发票")]
    pub request QueryFapiao {
        required {
            /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
            fapiao_apply_id: String,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
            /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
            fapiao_id: String,
        }
    }
}

wxpay_core::operation!(QueryFapiao => FapiaoList, wxpay_core::Spec::new(
    "query_fapiao",
    wxpay_core::http::Method::GET,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
)
.title("查询电子发票")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792567")
.query(&["sub_mchid", "fapiao_id"])
.repeat(wxpay_core::Repeat::Freely));

wxpay_core::model! {
    /// The fapiao of an application.
    pub answer FapiaoList {
        always {}
        optional {
            /// Total count (发票数量).
            total_count: i64,
            /// Fapiao details (发票信息).
            fapiao_information: Vec<Fapiao>,
        }
    }
}

wxpay_core::model! {
    /// A fapiao with its state, parties, lines and amounts.
    pub answer Fapiao {
        always {}
        optional {
            /// The merchant's own fapiao number (商户发票单号). At most 32 characters.
            fapiao_id: String,
            /// Status (发票状态).
            status: FapiaoStatus,
            /// Details of the blue fapiao (蓝字发票信息).
            blue_fapiao: FapiaoIdentification,
            /// Details of the red fapiao (红字发票信息).
            red_fapiao: FapiaoIdentification,
            /// Details of inserting the fapiao into the card bag (电子发票插卡信息).
            card_information: CardInformation,
            /// Total amount (总价税合计). In fen.
            total_amount: i64,
            /// Amount of tax (总税额). In fen.
            tax_amount: i64,
            /// Amount (总金额). In fen.
            amount: i64,
            /// Details of the seller (销售方信息).
            seller_information: SellerInformation,
            /// Details of the buyer (购买方信息).
            buyer_information: BuyerInformation,
            /// Extra details (附加信息).
            extra_information: ExtraInformation,
            /// Fapiao lines (发票行信息).
            items: Vec<FapiaoItem>,
            /// Remark (备注信息). At most 200 characters.
            remark: String,
            /// Error code of failing to issue the fapiao (开票失败错误码). At most 32 characters.
            fapiao_error_code: String,
            /// Why the fapiao could not be issued (开票失败原因). At most 256 characters.
            fapiao_error_message: String,
        }
    }
}

wxpay_core::model! {
    /// The code, number and check code that identify a blue or red fapiao.
    pub answer FapiaoIdentification {
        always {}
        optional {
            /// Fapiao code (发票代码). At most 12 characters.
            fapiao_code: String,
            /// Fapiao number (发票号码). At most 20 characters.
            fapiao_number: String,
            /// Check code (校验码). At most 20 characters.
            check_code: String,
            /// Password (密码). At most 1024 characters.
            password: String,
            /// When the fapiao was issued (开票时间).
            fapiao_time: DateTime,
        }
    }
}

wxpay_core::model! {
    /// The card a fapiao was inserted as.
    pub answer CardInformation {
        always {}
        optional {
            /// Application id the card belongs to (插卡公众号AppID). At most 32 characters.
            card_appid: String,
            /// The user's id within the card's official account (用户在插卡公众号下的OpenID). At most 32 characters.
            card_openid: String,
            /// Member card or card template id (电子发票卡券模板ID). At most 32 characters.
            card_id: String,
            /// Card code (电子发票在卡包中的编码). At most 32 characters.
            card_code: String,
            /// Status of the fapiao card (发票卡券状态).
            card_status: CardStatus,
        }
    }
}
