// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SceneReport;
use super::TransferScene;
use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;
use wxpay_core::model::Sensitive;

/// Transfers money to a user who has authorized automatic receipt (用户授权后转账).
///
/// `POST /v3/fund-app/mch-transfer/transfer-bills/transfer`
///
/// - Returns [`AuthorizedTransfer`].
/// - Callers: merchants (普通商户).
/// - Rate limit: 100 requests a second.
/// - Retry: safe with the same `out_bill_no` and the same parameters.
/// - 中文：用户授权后转账。调用方：普通商户；`out_bill_no` 和参数不变时可以重试；每秒 100 次。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4014399371)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RATELIMIT_EXCEEDED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `NOT_ENOUGH` | 403 | Balance is not enough. | Check the parameters. Top up the account. |
/// | `FREQUENCY_LIMIT_EXCEED` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `FREQUENCY_LIMIT` | 429 | Too often. | Send the same request again later. Send fewer requests. |
/// | `ALREADY_EXISTS` | 400 | Exists already. | Check the parameters. Query before anything is sent again. |
/// | `ORDER_CLOSED` | 400 | Order closed. | Check the parameters. Query before anything is sent again. |
/// | `USER_ERROR` | 403 | State of the user abnormal. |  |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::transfer::{SceneReport, TransferAfterAuthorization, TransferScene};
///
/// let request = TransferAfterAuthorization::new("xxxx2020042013")
///     .appid("wx8888888888888888")
///     .user_name("示例姓名")
///     .transfer_amount(400000)
///     .transfer_remark("示例备注")
///     .user_recv_perception("现金奖励")
///     .transfer_scene_id(TransferScene::CashMarketing)
///     .transfer_scene_report_infos([SceneReport::new()
///         .info_type("活动名称")
///         .info_content("示例文字")])
///     .authorization_id("201202504101000123456789012")
///     .sponsor_mchid("1900001109")
///     .out_authorization_no("xxxx2020042013");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"appid":"wx8888888888888888","authorization_id":"201202504101000123456789012","out_authorization_no":"xxxx2020042013","out_bill_no":"xxxx2020042013","sponsor_mchid":"1900001109","transfer_amount":400000,"transfer_remark":"示例备注","transfer_scene_id":"1000","transfer_scene_report_infos":[{"info_content":"示例文字","info_type":"活动名称"}],"user_name":"示例姓名","user_recv_perception":"现金奖励"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "用户授权后转账",
    "/v3/fund-app/mch-transfer/transfer-bills/transfer",
    "POST /v3/fund-app/mch-transfer/transfer-bills/transfer",
    "4014399371"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct TransferAfterAuthorization {
    /// The merchant's own bill number (商户单号). Required. At most 32 characters.
    pub out_bill_no: String,
    /// Application id (商户AppID). Required. At most 32 characters.
    pub appid: Option<String>,
    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub user_name: Option<Sensitive>,
    /// Amount of the transfer (转账金额). Required. In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). Required. At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Address that receives the notifications (通知地址).
    pub notify_url: Option<String>,
    /// Presentation of the receipt to the user (用户收款感知).
    pub user_recv_perception: Option<String>,
    /// Transfer scene id (转账场景ID). Required.
    pub transfer_scene_id: Option<TransferScene>,
    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub transfer_scene_report_infos: Option<Vec<SceneReport>>,
    /// WeChat Pay's authorization number (微信免确认收款授权单号). At most 32 characters.
    pub authorization_id: Option<String>,
    /// Merchant number of the sponsor (出资商户号). At most 32 characters.
    pub sponsor_mchid: Option<String>,
    /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
    pub out_authorization_no: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl TransferAfterAuthorization {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `transfer_amount`, `transfer_remark`, `transfer_scene_id`, `transfer_scene_report_infos` and `authorization_id` or `out_authorization_no`.
    /// The client fills in `appid` and `notify_url` if the merchant has such a value, unless set.
    pub fn new(out_bill_no: impl Into<String>) -> Self {
        Self {
            out_bill_no: out_bill_no.into(),
            appid: None,
            user_name: None,
            transfer_amount: None,
            transfer_remark: None,
            notify_url: None,
            user_recv_perception: None,
            transfer_scene_id: None,
            transfer_scene_report_infos: None,
            authorization_id: None,
            sponsor_mchid: None,
            out_authorization_no: None,
            extra: Extra::new(),
        }
    }

    /// Application id (商户AppID). Required. At most 32 characters.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The user's name (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
    pub fn user_name<Via>(mut self, user_name: impl IntoField<Sensitive, Via>) -> Self {
        self.user_name = user_name.into_field();
        self
    }

    /// Amount of the transfer (转账金额). Required. In fen.
    pub fn transfer_amount<Via>(mut self, transfer_amount: impl IntoField<i64, Via>) -> Self {
        self.transfer_amount = transfer_amount.into_field();
        self
    }

    /// Remark on the transfer (转账备注). Required. At most 32 characters.
    pub fn transfer_remark<Via>(mut self, transfer_remark: impl IntoField<String, Via>) -> Self {
        self.transfer_remark = transfer_remark.into_field();
        self
    }

    /// Address that receives the notifications (通知地址).
    pub fn notify_url<Via>(mut self, notify_url: impl IntoField<String, Via>) -> Self {
        self.notify_url = notify_url.into_field();
        self
    }

    /// Presentation of the receipt to the user (用户收款感知).
    pub fn user_recv_perception<Via>(
        mut self,
        user_recv_perception: impl IntoField<String, Via>,
    ) -> Self {
        self.user_recv_perception = user_recv_perception.into_field();
        self
    }

    /// Transfer scene id (转账场景ID). Required.
    pub fn transfer_scene_id<Via>(
        mut self,
        transfer_scene_id: impl IntoField<TransferScene, Via>,
    ) -> Self {
        self.transfer_scene_id = transfer_scene_id.into_field();
        self
    }

    /// Reported details of the transfer scene (转账场景报备信息). Required.
    pub fn transfer_scene_report_infos<Via>(
        mut self,
        transfer_scene_report_infos: impl IntoField<Vec<SceneReport>, Via>,
    ) -> Self {
        self.transfer_scene_report_infos = transfer_scene_report_infos.into_field();
        self
    }

    /// WeChat Pay's authorization number (微信免确认收款授权单号). At most 32 characters.
    pub fn authorization_id<Via>(mut self, authorization_id: impl IntoField<String, Via>) -> Self {
        self.authorization_id = authorization_id.into_field();
        self
    }

    /// Merchant number of the sponsor (出资商户号). At most 32 characters.
    pub fn sponsor_mchid<Via>(mut self, sponsor_mchid: impl IntoField<String, Via>) -> Self {
        self.sponsor_mchid = sponsor_mchid.into_field();
        self
    }

    /// The merchant's own authorization number (商户侧授权单号). At most 32 characters.
    pub fn out_authorization_no<Via>(
        mut self,
        out_authorization_no: impl IntoField<String, Via>,
    ) -> Self {
        self.out_authorization_no = out_authorization_no.into_field();
        self
    }
}

wxpay_core::__model_impl! { TransferAfterAuthorization
    [out_bill_no,]
    [appid, user_name, transfer_amount, transfer_remark, notify_url, user_recv_perception, transfer_scene_id, transfer_scene_report_infos, authorization_id, sponsor_mchid, out_authorization_no,]
    ["appid", "transfer_amount", "transfer_remark", "transfer_scene_id", "transfer_scene_report_infos", "authorization_id|out_authorization_no",]
}

wxpay_core::operation!(TransferAfterAuthorization => AuthorizedTransfer, wxpay_core::Spec::new(
    "transfer.transfer_after_authorization",
    wxpay_core::http::Method::POST,
    "/v3/fund-app/mch-transfer/transfer-bills/transfer",
)
.title("用户授权后转账")
.family("transfer")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4014399371")
.fill(&[("appid", wxpay_core::Fill::Appid), ("notify_url", wxpay_core::Fill::NotifyUrl)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_bill_no")));

/// A transfer to a user who has authorized automatic receipt.
#[derive(Clone)]
#[non_exhaustive]
pub struct AuthorizedTransfer {
    /// Merchant number (商户号).
    pub mch_id: Option<String>,
    /// The merchant's own bill number (商户单号). At most 32 characters.
    pub out_bill_no: Option<String>,
    /// WeChat Pay's transfer number (微信转账单号).
    pub transfer_bill_no: Option<String>,
    /// Application id (商户AppID).
    pub appid: Option<String>,
    /// State (单据状态).
    pub state: Option<AuthorizedTransferState>,
    /// Amount of the transfer (转账金额). In fen.
    pub transfer_amount: Option<i64>,
    /// Remark on the transfer (转账备注). At most 32 characters.
    pub transfer_remark: Option<String>,
    /// Why it failed (失败原因).
    pub fail_reason: Option<String>,
    /// The user's id within the application (收款用户OpenID). At most 64 characters.
    pub openid: Option<String>,
    /// The user's name (收款用户姓名). Decrypted when the response is decoded.
    pub user_name: Option<Sensitive>,
    /// When it was created (单据创建时间).
    pub create_time: Option<DateTime>,
    /// When it was last updated (最后一次状态变更时间).
    pub update_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AuthorizedTransfer
    []
    [mch_id, out_bill_no, transfer_bill_no, appid, state, transfer_amount, transfer_remark, fail_reason, openid, user_name, create_time, update_time,]
    []
}

wxpay_core::open_enum! {
    /// The state of a transfer after an authorization.
    pub enum AuthorizedTransferState {
        /// Accepted, may be repeated (not final; 转账已受理).
        Accepted = "ACCEPTED",
        /// Locking funds; check the balance if it stays (not final).
        Processing = "PROCESSING",
        /// Transferring, the page may be opened again (not final).
        Transfering = "TRANSFERING",
        /// Transferred (final; 转账成功).
        Success = "SUCCESS",
    }
}
