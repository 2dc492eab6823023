// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Services for the bank channel of settlement: ledgers, merchant records, controls and reductions (渠道服务).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryQuota`] | 查询渠道额度 | `GET /v3/aggracct-bc/wb-channel/account/balance` |
//! | [`QueryMerchantArchive`] | 查询商户资料 | `GET /v3/aggracct-bc/wb-channel/account/mch_archives` |
//! | [`QueryMerchantMedia`] | 查询商户影像件资料 | `GET /v3/aggracct-bc/wb-channel/account/mch_media` |
//! | [`ApplyForAccountRename`] | 受理渠道结算银行账户更名申请 | `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` |
//! | [`QueryAccountRename`] | 查询渠道结算银行账户更名申请 | `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` |
//! | [`NotifyInfoUpdateResult`] | 资料更新请求审核结果回调通知 | `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` |
//! | [`ImposeControl`] | 发起微众台账管控 | `POST /v3/aggracct-bc/wb-channel/control-orders/punish` |
//! | [`LiftControl`] | 解除对微众台账的管控 | `POST /v3/aggracct-bc/wb-channel/control-orders/recover` |
//! | [`QueryControlOrder`] | 查询控制单 | `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` |
//! | [`CreateSpecialReduction`] | 特殊减额 | `POST /v3/aggracct-bc/wb-channel/special-reduction` |
//! | [`QuerySpecialReduction`] | 查询特殊减额结果 | `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` |

mod apply_for_account_rename;
mod create_special_reduction;
mod enums;
mod impose_control;
mod lift_control;
mod notify_info_update_result;
mod query_account_rename;
mod query_control_order;
mod query_merchant_archive;
mod query_merchant_media;
mod query_quota;
mod query_special_reduction;
mod types;

#[doc(alias(
    "受理渠道结算银行账户更名申请",
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename",
    "POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename"
))]
pub use apply_for_account_rename::ApplyForAccountRename;
#[doc(alias(
    "特殊减额",
    "/v3/aggracct-bc/wb-channel/special-reduction",
    "POST /v3/aggracct-bc/wb-channel/special-reduction"
))]
pub use create_special_reduction::CreateSpecialReduction;
pub use enums::{
    AccountRenameState, ChangeScene, ReductionFailure, ReductionState, ReductionType, RequestScene,
};
#[doc(alias(
    "发起微众台账管控",
    "/v3/aggracct-bc/wb-channel/control-orders/punish",
    "POST /v3/aggracct-bc/wb-channel/control-orders/punish"
))]
pub use impose_control::ImposeControl;
pub use impose_control::{ControlImposition, FundRepatriationStrategy};
pub use lift_control::ControlLifting;
#[doc(alias(
    "解除对微众台账的管控",
    "/v3/aggracct-bc/wb-channel/control-orders/recover",
    "POST /v3/aggracct-bc/wb-channel/control-orders/recover"
))]
pub use lift_control::LiftControl;
#[doc(alias(
    "资料更新请求审核结果回调通知",
    "/v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
    "POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"
))]
pub use notify_info_update_result::NotifyInfoUpdateResult;
pub use notify_info_update_result::{AuditResult, InfoUpdateReceipt};
#[doc(alias(
    "查询渠道结算银行账户更名申请",
    "/v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
    "GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"
))]
pub use query_account_rename::QueryAccountRename;
#[doc(alias(
    "查询控制单",
    "/v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
    "GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"
))]
pub use query_control_order::QueryControlOrder;
pub use query_control_order::{
    ControlAction, ControlEffectState, ControlExecutionState, ControlOrder, ControlType,
    ImposedControl, LiftedControl,
};
#[doc(alias(
    "查询商户资料",
    "/v3/aggracct-bc/wb-channel/account/mch_archives",
    "GET /v3/aggracct-bc/wb-channel/account/mch_archives"
))]
pub use query_merchant_archive::QueryMerchantArchive;
pub use query_merchant_archive::{BeneficialOwner, LegalRepresentative, MerchantArchive};
#[doc(alias(
    "查询商户影像件资料",
    "/v3/aggracct-bc/wb-channel/account/mch_media",
    "GET /v3/aggracct-bc/wb-channel/account/mch_media"
))]
pub use query_merchant_media::QueryMerchantMedia;
pub use query_merchant_media::{BusinessScene, FileFormat, MerchantMedia, MerchantMediaType};
#[doc(alias(
    "查询渠道额度",
    "/v3/aggracct-bc/wb-channel/account/balance",
    "GET /v3/aggracct-bc/wb-channel/account/balance"
))]
pub use query_quota::QueryQuota;
pub use query_quota::Quota;
#[doc(alias(
    "查询特殊减额结果",
    "/v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
    "GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"
))]
pub use query_special_reduction::QuerySpecialReduction;
pub use types::{AccountRename, SpecialReduction};
