// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::BuyerInformation;
use super::ExtraInformation;
use super::FapiaoItem;
use super::FapiaoScene;
use super::SellerInformation;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Inserts fapiao into the user's WeChat card holder (将电子发票插入微信用户卡包).
    ///
    /// `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`
    ///
    /// - Returns nothing (202: accepted).
    /// - Callers: merchants, service providers and platforms (普通服务商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：将电子发票插入微信用户卡包。调用方：普通服务商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4015792579)
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
    /// | `RESOURCE_ALREADY_EXISTS` | 400 | Fapiao application exists already. |  |
    /// | `NO_AUTH` | 403 | Merchant has no permission. | Check the parameters. Apply for the permission. |
    /// | `RULE_LIMIT` | 403 | Against a business rule. | Check the parameters. Send the same request again later. |
    /// | `RESOURCE_NOT_EXISTS` | 404 | User has not filled in the fapiao title. | Send the same request again later. Apply for the permission. |
    #[doc(alias = "将电子发票插入微信用户卡包")]
    pub request InsertFapiaoCards {
        required {
            /// Fapiao application number (发票申请单号). Required. At most 32 characters. It stands in the path.
            fapiao_apply_id: String,
            /// Scene (插卡场景). Required.
            scene: FapiaoScene,
            /// Details of the buyer (购买方信息). Required.
            buyer_information: BuyerInformation,
            /// Card details of the electronic fapiao (电子发票卡券信息列表). Required.
            fapiao_card_information: Vec<FapiaoCard>,
        }
        optional {
            /// The sub-merchant's number (子商户号). At most 32 characters.
            sub_mchid: String,
        }
    }
}

wxpay_core::operation!(InsertFapiaoCards => (), wxpay_core::Spec::new(
    "insert_fapiao_cards",
    wxpay_core::http::Method::POST,
    "/v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
)
.title("将电子发票插入微信用户卡包")
.family("fapiao")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4015792579")
.body(wxpay_core::Body::Json)
.accepted_is_success());

wxpay_core::model! {
    /// A fapiao to be inserted as a card.
    pub request FapiaoCard {
        required {
            /// File id of the electronic fapiao (电子发票文件ID). Required. At most 128 characters.
            fapiao_media_id: String,
            /// Fapiao number (发票号码). Required. At most 20 characters.
            fapiao_number: String,
            /// When the fapiao was issued (开票时间). Required.
            fapiao_time: DateTime,
            /// Total amount (总价税合计). Required. In fen.
            total_amount: i64,
            /// Amount of tax (总税额). Required. In fen.
            tax_amount: i64,
            /// Amount (总金额). Required. In fen.
            amount: i64,
            /// Details of the seller (销售方信息). Required.
            seller_information: SellerInformation,
            /// Extra details (附加信息). Required.
            extra_information: ExtraInformation,
        }
        optional {
            /// Fapiao code (发票代码). At most 12 characters.
            fapiao_code: String,
            /// Check code (校验码). At most 20 characters.
            check_code: String,
            /// Password (密码). At most 1024 characters.
            password: String,
            /// Fapiao lines (发票行信息).
            items: Vec<FapiaoItem>,
            /// Remark (备注信息). At most 200 characters.
            remark: String,
        }
    }
}
