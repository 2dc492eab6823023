// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Education: renewal deductions, campus payment and student card rights (教育缴费、校园).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`QueryPapayContractById`] | 通过协议号查询签约 | `GET /v3/edu-papay/contracts/id/{contract_id}` |
//! | [`PresignPapayContract`] | 预签约 | `POST /v3/edu-papay/contracts/presign` |
//! | [`TerminatePapayContract`] | 解约 | `DELETE /v3/edu-papay/contracts/{contract_id}` |
//! | [`CreatePapayTransaction`] | 教育通扣款受理 | `POST /v3/edu-papay/transactions` |
//! | [`QueryPapayTransactionById`] | 微信订单号查单 | `GET /v3/edu-papay/transactions/id/{transaction_id}` |
//! | [`QueryPapayTransactionByOutTradeNo`] | 商户订单号查单 | `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}` |
//! | [`NotifyUserOfDeduction`] | 发送扣款预通知 | `POST /v3/edu-papay/user-notifications/{contract_id}/send` |
//! | [`ListPapayUserContracts`] | 通过用户标识查询签约 | `GET /v3/edu-papay/user/{openid}/contracts` |
//! | [`ListRightOrders`] | 通过QQ账号查询核销订单列表 | `GET /v3/edu-star/orders` |
//! | [`CreateRightOrder`] | 创建核销订单 | `POST /v3/edu-star/orders` |
//! | [`QueryStudentByOpenid`] | 通过微信用户标识查询用户信息 | `GET /v3/edu-star/users/openid/{wechat_openid}` |
//! | [`QueryStudentByQq`] | 通过QQ账号查询用户信息 | `GET /v3/edu-star/users/qq/{qq}` |
//! | [`PresignCampusContract`] | 预签约 | `POST /v3/eduschoolpay/contracts/presign` |
//! | [`QueryCampusContractById`] | 通过协议号查询签约 | `GET /v3/eduschoolpay/contracts/{contract_id}` |
//! | [`TerminateCampusContract`] | 商户主动解约 | `POST /v3/eduschoolpay/contracts/{contract_id}/terminate` |
//! | [`CreateCampusTransaction`] | 扣款 | `POST /v3/eduschoolpay/transactions` |
//! | [`QueryCampusTransactionById`] | 微信支付订单号查单 | `GET /v3/eduschoolpay/transactions/id/{transaction_id}` |
//! | [`QueryCampusTransactionByOutTradeNo`] | 商户订单号查单 | `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}` |
//! | [`ListCampusUserContracts`] | 查询用户签约列表 | `GET /v3/eduschoolpay/users/{openid}/contracts` |
//! | [`QueryCampusDebtState`] | 商户查询用户欠款状态 | `GET /v3/eduschoolpay/users/{openid}/debt-state` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`PapayContractSigned`](Event::PapayContractSigned) | 签约成功通知 | `ENTRUST.SIGNING` |
//! | [`PapayContractReleased`](Event::PapayContractReleased) | 解约成功通知 | `ENTRUST.RELEASE` |
//! | [`CampusDebtChanged`](Event::CampusDebtChanged) | 校园轻松付用户欠款状态变化通知 | `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE` |
//! | [`CampusPaid`](Event::CampusPaid) | 校园轻松付扣费支付成功通知 | `TRANSACTION.INDUSTRY_SUCCESS` |
//! | [`CampusPaymentFailed`](Event::CampusPaymentFailed) | 校园轻松付扣费失败通知 | `TRANSACTION.INDUSTRY_FAILED` |

mod create_campus_transaction;
mod create_papay_transaction;
mod create_right_order;
mod enums;
mod event;
mod list_campus_user_contracts;
mod list_papay_user_contracts;
mod list_right_orders;
mod notify_user_of_deduction;
mod presign_campus_contract;
mod presign_papay_contract;
mod query_campus_contract_by_id;
mod query_campus_debt_state;
mod query_campus_transaction_by_id;
mod query_campus_transaction_by_out_trade_no;
mod query_papay_contract_by_id;
mod query_papay_transaction_by_id;
mod query_papay_transaction_by_out_trade_no;
mod query_student_by_openid;
mod query_student_by_qq;
mod terminate_campus_contract;
mod terminate_papay_contract;
mod types;

#[doc(alias(
    "扣款",
    "/v3/eduschoolpay/transactions",
    "POST /v3/eduschoolpay/transactions"
))]
pub use create_campus_transaction::CreateCampusTransaction;
pub use create_campus_transaction::{
    CampusAmount, CreatedCampusTransaction, SceneInfo, SettleInfo,
};
#[doc(alias(
    "教育通扣款受理",
    "/v3/edu-papay/transactions",
    "POST /v3/edu-papay/transactions",
    "4012524731",
    "4012465548"
))]
pub use create_papay_transaction::CreatePapayTransaction;
pub use create_papay_transaction::PapayAmount;
#[doc(alias("创建核销订单", "/v3/edu-star/orders", "POST /v3/edu-star/orders"))]
pub use create_right_order::CreateRightOrder;
pub use enums::{ContractState, UserDebtState};
pub use event::Event;
#[doc(alias(
    "查询用户签约列表",
    "/v3/eduschoolpay/users/{openid}/contracts",
    "GET /v3/eduschoolpay/users/{openid}/contracts"
))]
pub use list_campus_user_contracts::ListCampusUserContracts;
pub use list_campus_user_contracts::{CampusContractPage, PageLinks};
#[doc(alias(
    "通过用户标识查询签约",
    "/v3/edu-papay/user/{openid}/contracts",
    "GET /v3/edu-papay/user/{openid}/contracts",
    "4012523265",
    "4012489548"
))]
pub use list_papay_user_contracts::ListPapayUserContracts;
pub use list_papay_user_contracts::PapayContractPage;
#[doc(alias(
    "通过QQ账号查询核销订单列表",
    "/v3/edu-star/orders",
    "GET /v3/edu-star/orders"
))]
pub use list_right_orders::ListRightOrders;
pub use list_right_orders::RightOrderPage;
#[doc(alias(
    "发送扣款预通知",
    "/v3/edu-papay/user-notifications/{contract_id}/send",
    "POST /v3/edu-papay/user-notifications/{contract_id}/send",
    "4012524814",
    "4012855408"
))]
pub use notify_user_of_deduction::NotifyUserOfDeduction;
#[doc(alias(
    "预签约",
    "/v3/eduschoolpay/contracts/presign",
    "POST /v3/eduschoolpay/contracts/presign"
))]
pub use presign_campus_contract::PresignCampusContract;
pub use presign_campus_contract::{BankCard, Identity};
#[doc(alias(
    "预签约",
    "/v3/edu-papay/contracts/presign",
    "POST /v3/edu-papay/contracts/presign",
    "4012522560",
    "4012465360"
))]
pub use presign_papay_contract::PresignPapayContract;
#[doc(alias(
    "通过协议号查询签约",
    "/v3/eduschoolpay/contracts/{contract_id}",
    "GET /v3/eduschoolpay/contracts/{contract_id}"
))]
pub use query_campus_contract_by_id::QueryCampusContractById;
#[doc(alias(
    "商户查询用户欠款状态",
    "/v3/eduschoolpay/users/{openid}/debt-state",
    "GET /v3/eduschoolpay/users/{openid}/debt-state"
))]
pub use query_campus_debt_state::QueryCampusDebtState;
#[doc(alias(
    "微信支付订单号查单",
    "/v3/eduschoolpay/transactions/id/{transaction_id}",
    "GET /v3/eduschoolpay/transactions/id/{transaction_id}"
))]
pub use query_campus_transaction_by_id::QueryCampusTransactionById;
#[doc(alias(
    "商户订单号查单",
    "/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"
))]
pub use query_campus_transaction_by_out_trade_no::QueryCampusTransactionByOutTradeNo;
#[doc(alias(
    "通过协议号查询签约",
    "/v3/edu-papay/contracts/id/{contract_id}",
    "GET /v3/edu-papay/contracts/id/{contract_id}",
    "4012522951",
    "4012465367"
))]
pub use query_papay_contract_by_id::QueryPapayContractById;
#[doc(alias(
    "微信订单号查单",
    "/v3/edu-papay/transactions/id/{transaction_id}",
    "GET /v3/edu-papay/transactions/id/{transaction_id}",
    "4012523468",
    "4012465567"
))]
pub use query_papay_transaction_by_id::QueryPapayTransactionById;
#[doc(alias(
    "商户订单号查单",
    "/v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
    "GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
    "4012523591",
    "4012465574"
))]
pub use query_papay_transaction_by_out_trade_no::QueryPapayTransactionByOutTradeNo;
#[doc(alias(
    "通过微信用户标识查询用户信息",
    "/v3/edu-star/users/openid/{wechat_openid}",
    "GET /v3/edu-star/users/openid/{wechat_openid}"
))]
pub use query_student_by_openid::QueryStudentByOpenid;
pub use query_student_by_openid::StudentByOpenid;
#[doc(alias(
    "通过QQ账号查询用户信息",
    "/v3/edu-star/users/qq/{qq}",
    "GET /v3/edu-star/users/qq/{qq}"
))]
pub use query_student_by_qq::QueryStudentByQq;
pub use query_student_by_qq::StudentByQq;
#[doc(alias(
    "商户主动解约",
    "/v3/eduschoolpay/contracts/{contract_id}/terminate",
    "POST /v3/eduschoolpay/contracts/{contract_id}/terminate"
))]
pub use terminate_campus_contract::TerminateCampusContract;
#[doc(alias(
    "解约",
    "/v3/edu-papay/contracts/{contract_id}",
    "DELETE /v3/edu-papay/contracts/{contract_id}",
    "4012466882"
))]
pub use terminate_papay_contract::TerminatePapayContract;
pub use types::{
    CampusContract, CampusDebtState, CampusPayer, CampusPromotionDetail, CampusTransaction,
    CampusTransactionAmount, ContractInfo, DeviceInfo, PapayContract, PapayTransaction, Payer,
    PresignToken, PromotionDetail, RightOrder, TransactionAmount,
};
